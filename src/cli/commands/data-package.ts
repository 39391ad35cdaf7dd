// `error-faq data-package --out FOLDER`: writes the messages and what proves them as a documented data package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { contentFolder } from '../../loader/options.ts';
import { openContent } from '../../loader/open.ts';
import { ownPackage } from '../../reader/source/package-folder.ts';
import { tables } from '../../schemas/data-package.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { contentOption } from '../command/project.ts';
import { print } from '../command/print.ts';
import type { Tables } from '../data-package/changes.ts';
import { dataPackageFiles } from '../data-package/files.ts';
import { checkNewFolder, createFiles } from '../scaffold/folder.ts';

/**
 * Reads the rows and the changelog of an earlier data package.
 * @throws CommandError if the folder is none
 */
function readEarlier(folder: string): { rows: Tables; changelog: string } {
  if (!existsSync(join(folder, 'datapackage.json')))
    throw new CommandError(`${folder} is no data package: it has no datapackage.json.`);
  const rows = Object.keys(tables).map((table) => {
    const file = join(folder, 'data', `${table}.json`);
    return [table, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object[]) : []];
  });
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  return { rows: Object.fromEntries(rows) as Tables, changelog };
}

export const dataPackageCommand = defineCommand({
  name: 'data-package',
  about: 'writes messages, recorded screens, faults and cures as a documented data package',
  usage: ['--out FOLDER [--name NAME] [--version VERSION] [--since FOLDER] [--content FOLDER]'],
  takes: [0, 0],
  options: {
    out: { value: 'FOLDER', about: 'a new folder for the package' },
    name: { value: 'NAME', about: 'of the package; error-messages if left out' },
    version: { value: 'VERSION', about: 'of the package; that of Error FAQ if left out' },
    since: { value: 'FOLDER', about: 'the package before, to say what has changed' },
    ...contentOption,
    url: {
      value: 'ADDRESS',
      about: 'where the site is published; SITE_URL, or `url` in site.yaml',
    },
  },
  examples: ['data-package --out data-0.3.0', 'data-package --out data-0.3.1 --since data-0.3.0'],
  no: 'the content has problems, and nothing was written',
  run({ options }) {
    const { out, name = 'error-messages', version = ownPackage().version, since } = options;
    if (out === undefined) throw new UsageError('Say where it goes: --out FOLDER.');
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(name))
      throw new UsageError(`${name} is no name of a data package: use small letters and hyphens.`);
    const content = openContent();
    const url = options.url ?? (process.env['SITE_URL'] || content.library.site.url);
    checkNewFolder(out, [contentFolder()]);
    const files = dataPackageFiles(content, {
      ...{ name, version, homepage: url.replace(/\/?$/, '/') },
      ...(since !== undefined && { before: readEarlier(since) }),
    });
    createFiles(out, files);
    print(`Written: ${out}/, ${files.size} files.`);
    return 0;
  },
});
