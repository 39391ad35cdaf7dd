import { expect, test } from 'vitest';
import { redirectPagesOf } from '../../../../src/domain/urls/redirect-pages.ts';
import type { Library } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const library: Library = {
  ...terminals,
  redirects: [
    { from: 'faq/line-cut/', to: 'faq/no-line/' },
    { from: 'line-cut#roll', to: 'paper-out#counter-4' },
    { from: 'code/e-39/', to: 'code/e-40/' },
  ],
  ledger: {
    pages: ['faq/line-cut/', 'code/e-39/'],
    messages: ['line-cut#counter-5', 'line-cut#roll'],
    codes: ['E-39', 'NET::E-40', 'e-21'],
  },
};
const goals = new Map(redirectPagesOf(library).map(({ from, to }) => [from, to]));

test('every message has a short link, one that has moved too', () => {
  expect(goals.get('m/no-line/counter-5/')).toBe('no-line#counter-5');
  expect(goals.get('m/line-cut/counter-5/')).toBe('no-line#counter-5');
  expect(goals.get('m/line-cut/roll/')).toBe('paper-out#counter-4');
});

test('a page that has moved knows which of its anchors have gone elsewhere', () => {
  expect(redirectPagesOf(library).find(({ from }) => from === 'faq/line-cut/')).toEqual({
    from: 'faq/line-cut/',
    to: 'faq/no-line/',
    moved: true,
    anchors: [{ id: 'roll', to: 'paper-out#counter-4' }],
  });
});

test('the pages beside that of an entry move with it', () => {
  expect(goals.get('faq/line-cut/messages/')).toBe('faq/no-line/messages/');
  expect(goals.get('faq/line-cut/background/')).toBe('faq/no-line/');
  expect([...goals.keys()]).not.toContain('code/e-39/messages/');
});

test('a code is found as it is written, where a file can bear the name, and after it has moved', () => {
  expect(goals.get('code/E-40/')).toBe('code/e-40/');
  expect(goals.get('code/E-39/')).toBe('code/e-40/');
  expect([...goals.keys()]).not.toContain('code/NET::E-40/');
  expect([...goals.keys()]).not.toContain('code/e-21/');
});

test('the page of a screen in other languages is found by each id of its message, and moves with its entry', () => {
  const screen = {
    of: ['no-line#portable-5', 'no-line#portable-5-ja'],
    heading: '<TITLE>',
    lines: ['<BODY>'],
  };
  const program = {
    id: 'portable-5',
    source: 'manual-5',
    fallback: 'en',
    arguments: {},
    replace: {},
    screens: [screen],
    languages: new Map([
      ['en', { TITLE: 'NO LINE', BODY: 'Call the help desk.' }],
      ['ko', { TITLE: '회선 없음', BODY: '전화하세요.' }],
    ]),
  };
  const pages = redirectPagesOf({ ...library, catalogues: [program] });
  expect(pages.filter(({ from }) => /\/languages\/./.test(from))).toEqual([
    { from: 'faq/line-cut/languages/portable-5/', to: 'faq/no-line/', moved: true, anchors: [] },
    {
      from: 'faq/no-line/languages/portable-5-ja/',
      to: 'faq/no-line/languages/portable-5/',
      moved: false,
      anchors: [],
    },
  ]);
});
