// `error-faq export`: writes the messages for a search engine of one’s own.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { sourceLocale } from '../../domain/library/refs.ts';
import { openLibrary } from '../../loader/open.ts';
import { packageFolder } from '../../reader/source/package-folder.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { UsageError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { opensearchFiles } from '../export/opensearch.ts';
import { postgresFiles } from '../export/postgres.ts';
import { exportRecords, type ExportRecord } from '../export/records.ts';
import { sqliteFiles } from '../export/sqlite.ts';

/** Writes records in the form of a search engine; returns the files by their names. */
type Target = (records: ExportRecord[]) => Map<string, string>;

const targets: Record<string, Target> = {
  opensearch: opensearchFiles,
  postgres: postgresFiles,
  sqlite: sqliteFiles,
};
const names = Object.keys(targets).join(', ');

/** Bundles the functions that make tokens into a module for Node and browsers. */
async function tokensModule(): Promise<string> {
  const bundle = await rolldown({ input: join(packageFolder(), 'src/search/text/tokens.ts') });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output[0].code;
}

export const exportCommand = defineCommand({
  name: 'export',
  about: 'writes the messages for a search engine of your own',
  usage: ['--to ENGINE [FOLDER] [--lang LANGUAGE] [--content FOLDER]'],
  takes: [0, 1],
  options: {
    to: { value: 'ENGINE', about: `one of ${names}` },
    lang: { value: 'LANGUAGE', about: 'the language of titles; the first one, if left out' },
    ...contentOption,
  },
  examples: ['export --to sqlite', 'export --to opensearch ../portal/faq --lang en'],
  no: 'the content has problems, and nothing was written',
  async run({ options: { to = '', lang }, args }) {
    const target = Object.hasOwn(targets, to) ? targets[to] : undefined;
    if (!target) throw new UsageError(`Give a search engine: --to and one of ${names}.`);
    const library = openLibrary();
    const { locales } = library.site;
    const locale = lang ?? sourceLocale(library.site);
    if (!locales.includes(locale))
      throw new UsageError(`The content is not in “${locale}”; it is in ${locales.join(', ')}.`);
    const [folder = `export-${to}`] = args;
    const records = exportRecords(library, locale);
    const files = target(records).set('tokens.mjs', await tokensModule());
    for (const [name, text] of files) replaceFile(join(folder, name), text);
    print(`${folder}/: ${records.length} messages; ${[...files.keys()].join(', ')}`);
    return 0;
  },
});
