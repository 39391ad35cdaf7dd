// `error-faq import FILE`: creates an entry from a page, pasted or exported, and reports how it was read.
import { basename, join } from 'node:path';
import { nameFrom } from '../../domain/urls/permanent-names.ts';
import { contentFolder } from '../../loader/options.ts';
import { MAX_BYTES } from '../../reader/source/read-text.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { readInput } from '../command/read-input.ts';
import { importContextOf } from '../scaffold/import-context.ts';
import { readPage } from '../import/read-page.ts';
import { importReportText } from '../import/report.ts';
import { ask } from '../scaffold/prompt.ts';
import { entryFiles } from '../scaffold/entry-files.ts';
import { openTree, createFiles } from '../scaffold/folder.ts';
import { checkEntryName, parseYear, readPublishedNames } from '../scaffold/names.ts';

/** The largest page, in bytes. By judgement. */
const LARGEST = 10 * 2 ** 20;

/** Suggests the slug of an entry from the name of a file. */
function nameOf(file: string): string {
  return nameFrom(basename(file).replace(/\.[^.]*$/, ''));
}

export const importCommand = defineCommand({
  name: 'import',
  about: 'creates an entry from a page, and reports how it was read',
  usage: ['FILE [--slug ENTRY] [--content FOLDER] [--category ID] [--source ID] [--seen YEAR]'],
  takes: [1, 1],
  options: {
    slug: {
      value: 'ENTRY',
      about: 'the permanent name of the entry; that of the file if left out',
    },
    ...contentOption,
    category: { value: 'ID', about: 'where the entry belongs' },
    source: { value: 'ID', about: 'where the texts of the page come from' },
    seen: { value: 'YEAR', about: 'when its messages were seen first' },
  },
  examples: [
    'import page.txt --slug paper-out --category device',
    'import article.html --slug paper-out',
    'import - --slug paper-out < page.txt',
  ],
  async run({ options, args: [file = ''] }) {
    const { source, seen, category } = options;
    const folder = contentFolder();
    const tree = openTree(folder);
    const text = await readInput(file, LARGEST);
    const { slug = nameOf(file) } = await ask(
      [{ name: 'slug', question: `The permanent name of the entry (nothing: ${nameOf(file)})` }],
      { slug: options.slug },
    );
    if (slug === '') throw new UsageError('Which name does the entry get? Say it with --slug.');
    checkEntryName(tree, slug, readPublishedNames(folder));
    const page = readPage(text, {
      ...importContextOf(tree),
      source,
      seen: seen === undefined ? undefined : parseYear(seen),
    });
    if (!tree.locales.includes(page.draft.locale))
      throw new CommandError(
        `The page is in ${page.draft.locale}, which is no language of the site.`,
      );
    const files = [...entryFiles({ ...page.draft, category }, tree.locales)];
    if (files.some(([, mdx]) => Buffer.byteLength(mdx) > MAX_BYTES))
      throw new CommandError(
        'The page is too long for one entry, which has at most 1 MB: divide it.',
      );
    const written = createFiles(
      join(folder, 'faq', slug),
      files.map(([locale, mdx]) => [`${locale}.mdx`, mdx]),
    );
    print(importReportText(page, written));
    return 0;
  },
});
