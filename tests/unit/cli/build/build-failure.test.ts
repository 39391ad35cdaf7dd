import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/reader/source/diagnostic.ts';
import { explainFailure } from '../../../../src/cli/build/build-failure.ts';

const explained = (error: unknown): string => explainFailure(error, 'content');
const located = (message: string, more: object): Error => Object.assign(new Error(message), more);

test('problems of the content are told one a line', () => {
  const diagnostic = {
    ...{ file: 'content/site.yaml', line: 2, column: 3, what: 'w', found: 'f', expected: 'e' },
    repair: 'r',
  };
  expect(explained(new ContentError([diagnostic, { ...diagnostic, line: 4 }]))).toBe(
    'content/site.yaml:2:3 — w; found f; expected e; r\ncontent/site.yaml:4:3 — w; found f; expected e; r',
  );
});

test('an error in a file of the content is one line with its place, and no trace of the program', () => {
  const loc = { file: resolve('content/faq/x/ja.mdx'), line: 12, column: 5 };
  expect(explained(located('Unexpected sign\nat node:fs', { loc, hint: 'Close it.\nSee x' }))).toBe(
    'content/faq/x/ja.mdx:12:5 — the page cannot be made; found `Unexpected sign`; expected prose that becomes a page; Close it.',
  );
  const id = `${resolve('content/faq/x/ja.mdx')}?astroPropagatedAssets`;
  expect(explained(located('No such export', { id }))).toMatch(
    /^content\/faq\/x\/ja\.mdx:1:1 — [^\n]*`npm run check` should have said so$/,
  );
});

test('a full disk is no fault of the program', () => {
  expect(explained(located('no space left on device', { code: 'ENOSPC', path: 'a.html' }))).toBe(
    'The disk is full, so a.html cannot be written: make room, and try again.',
  );
});

test('any other error is shown whole, behind a plain sentence', () => {
  const error = located('No such page', { loc: { file: resolve('src/pages/404.astro') } });
  expect(explained(error)).toMatch(
    /^This is a bug in Error FAQ, not a mistake of yours\. Please report it [^]*No such page[^]*build-failure\.test/,
  );
  expect(explained('odd')).toContain('odd');
});
