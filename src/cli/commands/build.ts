// `error-faq build`: builds the site; with `--reuse`, only if its input has changed.
import process from 'node:process';
import { explainFailure } from '../build/build-failure.ts';
import { buildSite } from '../build/build-site.ts';
import { checkContent } from '../build/check-content.ts';
import { siteAddress } from '../../schemas/address.ts';
import { contentFolder } from '../../loader/options.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { contentOption, outOption } from '../command/project.ts';
import { runAstro } from '../build/run-astro.ts';

/**
 * Builds the site that the options and the environment describe. Resolves to the exit code.
 * @param reuse skips the build if nothing has changed since the last one
 */
export function buildConfiguredSite(reuse: boolean): Promise<number> {
  const content = contentFolder();
  const { OUT_DIR: out = 'dist', SITE_URL: url = '' } = process.env;
  if (url !== '' && !siteAddress.safeParse(url).success)
    throw new CommandError(
      `SITE_URL is not a valid site address: ${url}. Write it in full: https://example.org/help/`,
    );
  return buildSite({
    content,
    out,
    url,
    reuse,
    check: checkContent,
    astro: (folder, cache) => runAstro(folder, cache, (error) => explainFailure(error, content)),
  });
}

export const buildCommand = defineCommand({
  name: 'build',
  about: 'checks the content, then builds the site; the old one stays until the new one is whole',
  usage: ['[--reuse] [--content FOLDER] [--out FOLDER] [--url ADDRESS]'],
  takes: [0, 0],
  options: {
    reuse: { about: 'builds only if something has changed since the last build' },
    ...contentOption,
    ...outOption,
    url: {
      value: 'ADDRESS',
      about: 'where the site is published; SITE_URL, or `url` in site.yaml',
    },
  },
  examples: ['build', 'build --content my-content --out my-site'],
  no: 'the content has problems, and nothing was built',
  run: ({ options: { reuse } }) => buildConfiguredSite(reuse),
});
