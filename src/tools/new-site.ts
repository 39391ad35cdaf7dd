// `npm run new-site -- FOLDER`: a content tree about another subject, small and complete.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/open.ts';
import { site } from '../schemas/site.ts';
import { checkNew, writeNew } from './new/folder.ts';
import { ask } from './new/ask.ts';
import { siteFiles } from './new/site-files.ts';

const usage = `Usage: npm run new-site -- FOLDER [--locales en,ja] [--name TEXT]
The first locale is the source language. FOLDER has to be new or empty.`;

try {
  const { values, positionals } = parseArgs({
    options: { locales: { type: 'string' }, name: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(usage);
  checkNew(folder, [contentFolder]);
  const answers = await ask(
    [
      { name: 'locales', question: 'The languages of the site, the source first (nothing: en)' },
      { name: 'name', question: 'The name of the site' },
    ],
    values,
  );
  const wanted = (answers.locales ?? 'en').split(/[\s,]+/).filter((one) => one !== '');
  const locales = site.shape.locales.safeParse([...new Set(wanted)]);
  const [first, ...others] = locales.data ?? [];
  if (first === undefined)
    throw new Error(
      `The languages can be ${site.shape.locales.element.options.join(' and ')}; found ${wanted.join(', ')}.`,
    );
  const today = new Date().toISOString().slice(0, 10);
  const files = siteFiles({ locales: [first, ...others], name: answers.name, today });
  for (const path of writeNew(folder, files)) console.log(`Written: ${path}`);
  console.log(`To see it: CONTENT_DIR=${folder} npm run dev`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
