import { expect, test } from 'vitest';
import { withHostPlaceholder } from '../../../../src/cli/import/host-placeholder.ts';
import { linesOf } from '../../../../src/cli/import/lines.ts';
import { parseMenuPath, parseOpening } from '../../../../src/cli/import/menu-path.ts';
import { extractNotes } from '../../../../src/cli/import/notes.ts';
import { splitIntoSections } from '../../../../src/cli/import/sections.ts';

test('a lone ~ stands for the site, one in an address or a path does not', () => {
  expect(withHostPlaceholder('~ and。~ end', 'host')).toEqual({
    text: '{host} and。{host} end',
    marks: 2,
  });
  expect(withHostPlaceholder('/~ a~ ~/x 約~', 'host').marks).toBe(0);
  expect(withHostPlaceholder('~ x', undefined)).toEqual({ text: '~ x', marks: 1 });
});

test('a path of menus is labels with arrows between them, the option in brackets of its own', () => {
  expect(parseMenuPath('[ツール]→[オプション]→「確認する」')).toEqual({
    menu: ['ツール', 'オプション'],
    option: '確認する',
  });
  expect(parseMenuPath('“Tools” > “Options”')).toEqual({ menu: ['Tools', 'Options'] });
  expect(parseMenuPath('[ツール]を開く')).toBeUndefined();
  expect(parseMenuPath('See [1] and [2]')).toBeUndefined();
});

test('what to open first is read in both languages', () => {
  expect(parseOpening('"アプリケーション / 道具"を起動')).toEqual(['アプリケーション', '道具']);
  expect(parseOpening('Open “Applications / Tool”.')).toEqual(['Applications', 'Tool']);
  expect(parseOpening('ここを見る')).toBeUndefined();
});

test('a footnote is one only where it is cited', () => {
  const { notes, rest } = extractNotes(linesOf('A(*1)\n※2 B\n(*1) - C\nD'));
  expect(notes.map(({ mark, lines }) => [mark, ...lines.map(({ text }) => text)])).toEqual([
    ['1', 'C', 'D'],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['A(*1)', '※2 B']);
});

test('a heading inside a paragraph is text', () => {
  const { sections, left } = splitIntoSections(
    linesOf('Problem\nA\nDetails:\nNo labels\n\nNo labels'),
  );
  expect(sections.at(-1)).toMatchObject({
    kind: 'problem',
    lines: [{ text: 'A' }, { text: 'Details:' }, { text: 'No labels' }, { text: '' }],
  });
  expect(left).toEqual([{ line: 6, text: 'no labels: No labels' }]);
});

test('a picture cannot be pasted as text: it is left out, and said', () => {
  const page = [
    'Problem',
    '![A](a.png)',
    '',
    '!b.png|width=3!',
    '',
    '[[ファイル:c.png]]',
    '',
    'a!b.png!',
  ];
  const { sections, left } = splitIntoSections(linesOf(page.join('\n\n')));
  expect(left.map(({ text }) => text)).toEqual([
    'picture: ![A](a.png)',
    'picture: !b.png|width=3!',
    'picture: [[ファイル:c.png]]',
  ]);
  expect(sections.at(-1)?.lines.map(({ text }) => text)).toContain('a!b.png!');
});
