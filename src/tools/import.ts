// `npm run import -- FILE`: makes an entry of a pasted page, and says how it was read.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/open.ts';
import { MOST_BYTES } from '../reader/read-text.ts';
import { contextOf } from './import/page-context.ts';
import { readPage } from './import/read-page.ts';
import { reportText } from './import/report.ts';
import { ask } from './new/ask.ts';
import { entryFiles } from './new/entry-files.ts';
import { openTree, writeNew } from './new/folder.ts';
import { checkEntryName } from './new/names.ts';
import { publishedIn } from './new/published.ts';

const usage = `Usage: npm run import -- FILE [--slug ENTRY] [--into FOLDER] [--category ID] [--source ID] [--seen YEAR]
FILE is a page as text, - for standard input. ENTRY is the permanent name of the new entry.`;

/** A name made of that of a file, for want of a better one. */
function nameOf(file: string): string {
  const stem = basename(file).replace(/\.[^.]*$/, '');
  return stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

try {
  const { values, positionals } = parseArgs({
    options: {
      slug: { type: 'string' },
      into: { type: 'string' },
      category: { type: 'string' },
      source: { type: 'string' },
      seen: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(usage);
  const folder = values.into ?? contentFolder;
  const tree = openTree(folder);
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const { slug = nameOf(file) } = await ask(
    [{ name: 'slug', question: `The permanent name of the entry (nothing: ${nameOf(file)})` }],
    { slug: values.slug },
  );
  checkEntryName(tree, slug, publishedIn(folder));
  const { source, seen, category } = values;
  const page = readPage(text, {
    ...contextOf(tree),
    source,
    seen: seen === undefined ? undefined : Number(seen),
  });
  if (!tree.locales.includes(page.draft.locale))
    throw new Error(`The page is in ${page.draft.locale}, which is no language of the site.`);
  const files = [...entryFiles({ ...page.draft, category }, tree.locales)];
  for (const [, mdx] of files) {
    if (Buffer.byteLength(mdx) <= MOST_BYTES) continue;
    throw new Error('The page is too long for one entry, which has at most 1 MB: divide it.');
  }
  const written = writeNew(
    join(folder, 'faq', slug),
    files.map(([locale, mdx]) => [`${locale}.mdx`, mdx]),
  );
  console.log(reportText(page, written));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
