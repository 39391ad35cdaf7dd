// `npm run build`, with `-- --reuse` only if something changed.
import process from 'node:process';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { defineCommand } from './command/command.ts';
import { runMain } from './command/run-command.ts';
import { runAstro } from './run-astro.ts';

/**
 * Builds the site the environment names. Resolves to the exit code.
 * @param reuse only if something has changed since the last build
 */
export function buildNamedSite(reuse: boolean): Promise<number> {
  return buildSite({
    content: process.env['CONTENT_DIR'] ?? 'content',
    out: process.env['OUT_DIR'] ?? 'dist',
    url: process.env['SITE_URL'] ?? '',
    reuse,
    check: checkContent,
    astro: runAstro,
  });
}

export const buildCommand = defineCommand({
  name: 'build',
  about: 'checks the content, then builds the site; the old one stays until the new one is whole',
  usage: ['', '--reuse'],
  takes: [0, 0],
  options: { reuse: { about: 'builds only if something has changed since the last build' } },
  examples: ['npm run build', 'CONTENT_DIR=my-content OUT_DIR=my-site npm run build'],
  no: 'the content has problems, and nothing was built',
  run: ({ options: { reuse } }) => buildNamedSite(reuse),
});

await runMain(import.meta.url, buildCommand);
