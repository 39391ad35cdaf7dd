// `error-faq build`: builds the site; with `--reuse`, only if its input has changed.
import process from 'node:process';
import { explainFailure } from '../build/build-failure.ts';
import { buildSite } from '../build/build-site.ts';
import { changedAddresses } from '../build/changed-addresses.ts';
import { checkContent } from '../build/check-content.ts';
import { siteAddress } from '../../schemas/address.ts';
import { contentFolder } from '../../loader/options.ts';
import { openLibrary } from '../../loader/open.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { contentOption, outOption } from '../command/project.ts';
import { print } from '../command/print.ts';
import { runAstro } from '../build/run-astro.ts';

/** How a site is built, beside what the environment says. */
export interface BuildChoices {
  /** Skips the build if nothing has changed since the last one. */
  reuse?: boolean;
  /** Writes compressed forms of text files beside them. */
  compress?: boolean;
  /** The file to write changed addresses to. */
  changes?: string | undefined;
}

/** Builds the site that the options and the environment describe. Resolves to the exit code. */
export async function buildConfiguredSite({
  reuse = false,
  compress = false,
  changes,
}: BuildChoices): Promise<number> {
  const content = contentFolder();
  const { OUT_DIR: out = 'dist', SITE_URL: url = '' } = process.env;
  if (url !== '' && !siteAddress.safeParse(url).success)
    throw new CommandError(
      `SITE_URL is not a valid site address: ${url}. Write it in full: https://example.org/help/`,
    );
  let changed: string[] = [];
  const code = await buildSite({
    content,
    out,
    url,
    reuse,
    compress,
    compare: (site) => {
      if (changes === undefined) return;
      changed = changedAddresses(out, site, url || openLibrary().site.url);
    },
    check: checkContent,
    astro: (folder, cache) => runAstro(folder, cache, (error) => explainFailure(error, content)),
  });
  if (code === 0 && changes !== undefined) {
    replaceFile(changes, changed.map((address) => `${address}\n`).join(''));
    print(`Changed addresses: ${String(changed.length)}, in ${changes}.`);
  }
  return code;
}

export const buildCommand = defineCommand({
  name: 'build',
  about: 'checks the content, then builds the site; the old one stays until the new one is whole',
  usage: [
    '[--reuse] [--compress] [--changes FILE] [--content FOLDER] [--out FOLDER] [--url ADDRESS]',
  ],
  takes: [0, 0],
  options: {
    reuse: { about: 'builds only if something has changed since the last build' },
    compress: { about: 'writes .br and .gz beside text files, for servers that send them' },
    changes: {
      value: 'FILE',
      about: 'writes the addresses that have changed since the last build, one a line',
    },
    ...contentOption,
    ...outOption,
    url: {
      value: 'ADDRESS',
      about: 'where the site is published; SITE_URL, or `url` in site.yaml',
    },
  },
  examples: [
    'build',
    'build --content my-content --out my-site',
    'build --compress --changes changed.txt',
  ],
  no: 'the content has problems, and nothing was built',
  run: ({ options: { reuse, compress, changes } }) =>
    buildConfiguredSite({ reuse, compress, changes }),
});
