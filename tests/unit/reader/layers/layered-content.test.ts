import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirectPagesOf } from '../../../../src/domain/urls/redirect-pages.ts';
import { checkFolder } from '../../../../src/cli/check/run.ts';
import { readLibrary } from '../../../../src/loader/load-library.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const layered = join(fixtures, 'layered');

describe('content in two layers', () => {
  const { tree, library } = readLibrary(layered);
  const entryOf = (slug: string) => library?.entries.find((entry) => entry.slug === slug);

  test('has the entries of both, but for those that are hidden', () => {
    expect(library?.entries.map(({ slug }) => slug)).toEqual(['lost-card', 'no-line', 'paper-out']);
  });

  test('has the site of the upper layer, and what that leaves out of the lower one', () => {
    expect(library?.site.name['en']).toBe('Station Shops');
    expect(library?.site.description['en']).toContain('payment terminal');
    expect(library?.site.contact.url).toBe('https://shops.example/office');
  });

  test('has what is added to an entry, in its facts and its prose', () => {
    const entry = entryOf('paper-out');
    expect(entry?.words['ja']?.answers.contact).toContain('内線1234');
    expect(entry?.words['ja']?.answers.action).toContain('店員');
    expect(entry?.related.map((one) => one.entry)).toContain('lost-card');
    const file = tree.entries.find(({ slug }) => slug === 'paper-out')?.files.get('en');
    expect(file?.body?.tree.text).toMatch(
      /drawer under the till[\s\S]*roll is used up[\s\S]*300 receipts/,
    );
  });

  test('leaves no trace of a hidden entry but its addresses, which lead on', () => {
    expect(JSON.stringify(library?.entries)).not.toContain('chip-not-read');
    const pages = library ? redirectPagesOf(library) : [];
    const goalOf = (from: string) => pages.find((page) => page.from === from)?.to;
    expect(goalOf('faq/chip-not-read/')).toBe('left-out/');
    expect(goalOf('m/chip-not-read/counter-4/')).toBe('left-out/');
    expect(library?.leftOut).toMatchObject([
      { entry: 'chip-not-read', words: { en: { title: expect.stringContaining('Chip error') } } },
    ]);
  });
});

describe('an update of the lower layer', () => {
  let folder: string;
  const content = (): string => join(folder, 'layered');
  const edit = (path: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  };
  const found = async (): Promise<string[]> =>
    (await checkFolder(content(), '2026-11-30'))
      .flatMap(({ findings }) => findings)
      .map(
        ({ file, line, rule }) =>
          `${file.replace(/.*\/layers-\w+\//, '')}:${String(line)} ${rule ?? ''}`,
      );
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    for (const name of ['layered', 'payment-terminal'])
      cpSync(join(fixtures, name), join(folder, name), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('finds nothing while that is as it was', async () => {
    expect(await found()).toEqual([]);
  });

  test('names the additions whose text has changed, and nothing of the files below', async () => {
    edit('payment-terminal/faq/paper-out/en.mdx', (text) =>
      text.replace('is used up, or', 'is at its end, or'),
    );
    expect(await found()).toEqual(['layered/faq/paper-out/en.add.mdx:7 additions-are-not-behind']);
  });

  test('stops at an entry that is gone', async () => {
    rmSync(join(folder, 'payment-terminal/faq/chip-not-read'), { recursive: true });
    expect(await found()).toContainEqual('layered/site.yaml:9 layers-fit-together');
  });
});
