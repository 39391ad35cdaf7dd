// `error-faq pack`: packs the built site into a zip that works without a server.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { commandLine } from '../../domain/text/command-line.ts';
import { contentFolder } from '../../loader/options.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { buildConfiguredSite } from './build.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption, outOption } from '../command/project.ts';
import { copyForDisk } from '../pack/copy-for-disk.ts';
import { packZip, checkZipFile } from '../pack/zip.ts';

export const packCommand = defineCommand({
  name: 'pack',
  about: 'builds the site and packs it into a zip that works without a server',
  usage: ['[FILE] [--as-is] [--content FOLDER] [--out FOLDER]'],
  takes: [0, 1],
  options: {
    'as-is': { about: 'packs the site as it was built last' },
    ...contentOption,
    ...outOption,
  },
  examples: ['pack', 'pack ../faq.zip'],
  no: 'the content has problems, and nothing was packed',
  async run({ options: { 'as-is': asIs }, args }) {
    const code = asIs ? 0 : await buildConfiguredSite({ reuse: true });
    if (code !== 0) return code;
    const { OUT_DIR = 'dist' } = process.env;
    const [file = join(dirname(OUT_DIR), 'error-faq-offline.zip')] = args;
    if (!existsSync(join(OUT_DIR, 'index.html')))
      throw new CommandError(
        `There is no site in ${OUT_DIR}/ yet. To build it: ${commandLine('build')}`,
      );
    const refused = checkZipFile(file, [contentFolder(), OUT_DIR]);
    if (refused !== undefined) throw new CommandError(refused);
    const copy = await copyForDisk(OUT_DIR);
    const zip = packZip(copy);
    replaceFile(file, zip);
    const size = `${(zip.length / 2 ** 20).toFixed(1)} MB`;
    print(`${file}: ${String(copy.size)} files, ${size}. Unpack it and open index.html.`);
    return 0;
  },
});
