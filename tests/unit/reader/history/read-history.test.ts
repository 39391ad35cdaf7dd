import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '../../../../src/domain/library/prose.ts';
import { wholeText } from '../../../../src/domain/library/message-text.ts';
import { readHistory } from '../../../../src/reader/history/read-history.ts';
import { makeRepository, type Repository } from '../../../support/repository.ts';
import { terminalTree } from '../content-tree.ts';

const locales = ['en', 'ja'];
const paper = 'faq/paper-out/en.mdx';
let repository: Repository;

beforeEach(() => {
  repository = makeRepository();
  repository.copy(terminalTree);
});
afterEach(() => repository.delete());

const file = (path: string): string => readFileSync(join(repository.content, path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string): void =>
  repository.write(path, file(path).replace(from, to));
const history = (folder = repository.content) => readHistory(folder, locales);
const told = (slug: string) =>
  history()
    .entryHistory(slug)
    .revisions.map(({ number, subject, slug: then, locales: changed }) =>
      [number, subject, then, ...changed].join(' '),
    );

test('revisions are numbered from the oldest, with author, date and the locales that changed', () => {
  repository.commit('Explain the terminal');
  edit('faq/paper-out/ja.mdx', /^title: .*/m, 'title: 紙がない');
  repository.commit('Say it shorter');
  expect(told('paper-out')).toEqual([
    '1 Explain the terminal paper-out en ja',
    '2 Say it shorter paper-out ja',
  ]);
  expect(history().entryHistory('paper-out').revisions[1]).toMatchObject({
    author: 'Ada Example',
    date: '2026-01-02',
  });
  expect(told('no-line')).toHaveLength(1);
});

test('a commit that only changes the field `of` of a translation is not a revision', () => {
  repository.commit('Explain the terminal');
  edit('faq/paper-out/ja.mdx', /^of: .*/m, 'of: "01234567"');
  repository.commit('Compare the translation');
  expect(told('paper-out')).toHaveLength(1);
});

test('a line of the prose that looks like that record is text', () => {
  edit('faq/paper-out/ja.mdx', /^of: .*\n/m, '');
  edit('faq/paper-out/ja.mdx', /$/, '\nof: paper\n');
  repository.commit('Explain the terminal');
  edit('faq/paper-out/ja.mdx', /^of: paper$/m, 'of: ink');
  repository.commit('Mend the translation');
  expect(told('paper-out')).toHaveLength(2);
});

test('a renamed entry keeps its revisions, and the renaming is not one', () => {
  repository.commit('Explain the terminal');
  edit(paper, /^title: .*/m, 'title: No paper');
  repository.commit('Say it shorter');
  repository.move('faq/paper-out', 'faq/no-paper');
  repository.commit('Rename it');
  edit('faq/no-paper/en.mdx', /^title: .*/m, 'title: No paper at all');
  repository.commit('Say it longer');
  expect(told('no-paper')).toEqual([
    '1 Explain the terminal paper-out en ja',
    '2 Say it shorter paper-out en',
    '3 Say it longer no-paper en',
  ]);
  const texts = history().oldTexts(history().entryHistory('no-paper').revisions);
  expect(texts.map((text) => 'entry' in text && text.entry.words['en']?.title)).toEqual([
    'The terminal beeps and says “Paper out”',
    'No paper',
    'No paper at all',
  ]);
});

test('an old revision is read with the captures, names and texts of its commit', () => {
  repository.commit('Explain the terminal');
  const capture = 'captures/portable-5.2/en/line-cut.json';
  edit(capture, /"text": "/, '"text": "New ');
  edit('sources.yaml', /en: .*/, 'en: Another manual');
  repository.commit('Capture it again');
  const [old] = history().oldTexts(history().entryHistory('no-line').revisions);
  const entry = old && 'entry' in old ? old.entry : undefined;
  const captured = entry?.messages.find((message) => message.capture);
  expect(captured && wholeText(captured)).not.toContain('New ');
  expect(captured && wholeText(captured)).not.toBe('');
  expect(entry?.sources[0]?.title['en']).not.toBe('Another manual');
  expect(entry?.prose['en']?.map(textOf).join('')).not.toBe('');
});

test('of what stood twice in a list then, the first counts', () => {
  const [client = ''] = /^- id:[^]*?(?=^- id:)/m.exec(file('clients.yaml')) ?? [];
  edit('clients.yaml', /$/, `\n${client}`);
  repository.commit('Explain the terminal');
  const [old] = history().oldTexts(history().entryHistory('no-line').revisions);
  const ids = old && 'entry' in old ? old.entry.clients.map(({ id }) => id) : [];
  expect(client).toContain('id:');
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.length).toBeGreaterThan(1);
});

test('a revision that does not match today’s schemas is returned as its source', () => {
  const original = file(paper);
  edit(paper, /^summary:/m, 'abstract:');
  repository.commit('Explain the terminal');
  repository.write(paper, original);
  repository.commit('Call the summary by its name');
  const [old, now] = history().oldTexts(history().entryHistory('paper-out').revisions);
  expect(old).toMatchObject({ texts: { en: expect.stringContaining('abstract:') as string } });
  expect(now).toHaveProperty('entry');
});

test('uncommitted changes are not a revision', () => {
  repository.commit('Explain the terminal');
  edit(paper, /^title: .*/m, 'title: No paper');
  expect(history().entryHistory('paper-out')).toMatchObject({
    revisions: [{ number: 1 }],
    current: false,
  });
  expect(history().entryHistory('no-line')).toMatchObject({
    revisions: [{ number: 1 }],
    current: true,
  });
  repository.write('faq/new/en.mdx', file(paper));
  expect(history().entryHistory('new')).toMatchObject({ revisions: [], gap: 'uncommitted' });
});

test('a shallow clone numbers only the revisions of entries with a complete history', () => {
  repository.commit('Explain the terminal');
  edit(paper, /^title: .*/m, 'title: No paper');
  repository.write('faq/new/en.mdx', file(paper));
  repository.commit('Say it shorter');
  const single = history(repository.shallowClone(1));
  expect(single.entryHistory('paper-out')).toMatchObject({ revisions: [], gap: 'shallow' });
  rmSync(join(repository.content, '../../shallow'), { recursive: true });
  repository.write('faq/newer/en.mdx', file(paper));
  repository.commit('Add another');
  const both = history(repository.shallowClone(2));
  expect(both.entryHistory('no-line')).toMatchObject({ revisions: [], gap: 'shallow' });
  expect(both.entryHistory('newer').revisions).toMatchObject([
    { number: 1, subject: 'Add another' },
  ]);
  expect(both.entryHistory('newer').gap).toBeUndefined();
});

test('a folder outside a repository has no history, and the reason is given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-history-'));
  expect(history(folder).entryHistory('paper-out')).toEqual({
    revisions: [],
    current: true,
    gap: 'no-repository',
  });
  rmSync(folder, { recursive: true });
});

test('an old text is read from git only once', () => {
  repository.commit('Explain the terminal');
  const { revisions } = history().entryHistory('paper-out');
  const first = history().oldTexts(revisions);
  rmSync(join(repository.content, '../.git'), { recursive: true });
  expect(history().oldTexts(revisions)).toEqual(first);
});
