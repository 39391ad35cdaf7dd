import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { historyState } from '../reader/history/git.ts';
import type { Checked } from './check-content.ts';
import { fingerprint } from './fingerprint.ts';
import { swapFolder } from './swap-folder.ts';

/** What to build, and the two steps that do the work. */
export interface BuildOptions {
  /** The content tree. */
  content: string;
  /** The folder that receives the site. */
  out: string;
  /** The address the site is published at; empty for the one in site.yaml. */
  url: string;
  /** Skips the build when nothing it reads has changed since the last one. */
  reuse: boolean;
  /** Prints the problems of a content tree. */
  check: (content: string) => Checked;
  /** Has Astro build into a folder, with a cache folder of its own, and resolves to the exit code. */
  astro: (out: string, cache: string) => Promise<number>;
}

/**
 * Checks the content, builds into a folder beside `out`, puts it in the place of `out` and records
 * what is published. Whatever fails, `out` and the ledger stay as they were. Resolves to the exit code.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { content, url, reuse, check, astro } = options;
  const out = relative('.', options.out);
  const inputs = ['src', content, 'public', 'astro.config.mjs', 'package-lock.json'];
  const stateNow = (): string =>
    fingerprint(inputs, { content, url, history: historyState(content) });
  const state = stateNow();
  const cache = `node_modules/.cache/error-faq/${out.replaceAll(/[^\w.-]+/g, '-')}`;
  const stamp = `${cache}.sha256`;
  if (reuse && existsSync(out) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    console.log('The site is built and nothing changed: nothing to do.');
    return 0;
  }
  const { problems, record } = check(content);
  if (problems > 0) {
    const count = problems === 1 ? '1 problem' : `${problems} problems`;
    console.error(`${count}: nothing was built, ${out}/ is untouched.`);
    return 1;
  }
  // What Astro remembers of the last build may come from other settings than today’s.
  rmSync(cache, { recursive: true, force: true });
  const next = resolve(`${out}.next-${process.pid}`);
  const code = await astro(next, cache);
  if (code !== 0) {
    rmSync(next, { recursive: true, force: true });
    console.error(`The build did not finish: ${out}/ is untouched.`);
    return code;
  }
  rmSync(stamp, { force: true });
  swapFolder(next, resolve(out));
  mkdirSync(dirname(stamp), { recursive: true });
  const grown = record();
  // What was recorded is part of what the next build reads.
  writeFileSync(stamp, grown ? stateNow() : state);
  if (grown) console.log(`New addresses are recorded in ${content}/ledger.yaml: commit it too.`);
  console.log(`The site is in ${out}/.`);
  return 0;
}
