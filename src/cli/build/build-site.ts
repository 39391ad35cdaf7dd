import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readLayers } from '../../reader/files/read-layers.ts';
import { historyState } from '../../reader/source/git.ts';
import { siteOptions } from '../../loader/options.ts';
import { shownPath } from '../../reader/source/files.ts';
import { packageFolder } from '../../reader/source/package-folder.ts';
import { whileInterruptible } from './interruption.ts';
import { compressFiles } from './compress-files.ts';
import { checkOutFolder } from './out-folder.ts';
import { markSite } from './site-marker.ts';
import { isStamped, writeStamp } from './stamp.ts';
import { withBuildLock } from './build-lock.ts';
import { createWorkFolder, recoverWorkFolders } from './work-folder.ts';
import type { Checked } from './check-content.ts';
import { inputHash } from './input-hash.ts';
import { explainSystemError, formatBug } from '../command/explain-error.ts';
import { print, printError } from '../command/print.ts';

/** What to build, and the two steps that do the work. */
export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** The output folder. */
  out: string;
  /** The URL of the site; empty for the one in site.yaml. */
  url: string;
  /** Whether to skip the build if neither its input nor its output has changed since the last one. */
  reuse: boolean;
  /** Whether compressed forms of text files are written beside them. */
  compress?: boolean;
  /** Is called with the folder of the new site before it takes the place of the old one. */
  compare?: (site: string) => void;
  /** Checks the content and prints its diagnostics. */
  check: (content: string) => Checked | Promise<Checked>;
  /** Runs Astro with an output and a cache folder. Resolves to the exit code. */
  astro: (out: string, cache: string) => Promise<number>;
}

/**
 * Checks the content, builds into a folder beside `out`, moves that to `out` and records the new
 * URLs. If anything fails before the move, `out` and the ledger stay as they were. What an
 * interrupted build has left is recovered first. Resolves to the exit code, which is 2 if `out`
 * cannot take a site.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { content, out, reuse, check } = options;
  const refused = checkOutFolder(out, content);
  if (refused !== undefined) {
    printError(refused);
    return 2;
  }
  let state = `${shownPath(out)}/ is untouched`;
  try {
    recoverWorkFolders(out);
    const inputs = stateOfInputs(options);
    // A site with compressed forms also meets a request for one without.
    const more = (): string => stateOfInputs({ ...options, compress: true });
    if (reuse && existsSync(out) && (isStamped(out, inputs) || isStamped(out, more()))) {
      print('The site is built and nothing changed: nothing to do.');
      return 0;
    }
    const { problems, record } = await check(content);
    if (problems > 0) {
      const count = problems === 1 ? '1 problem' : `${problems} problems`;
      printError(`${count}: nothing was built, ${state}.`);
      return 1;
    }
    const code = await makeSite(options);
    if (code !== 0) {
      printError(`The build did not finish: ${state}.`);
      return code;
    }
    state = `the site is in ${shownPath(out)}/, but not all of it is recorded`;
    const unchanged = stateOfInputs(options) === inputs;
    const grown = record();
    // The ledger is part of the input of the next build.
    if (unchanged) writeStamp(out, grown ? stateOfInputs(options) : inputs);
    if (grown) print(`New addresses are recorded in ${content}/ledger.yaml: commit it too.`);
    print(`The site is in ${shownPath(out)}/.`);
    return 0;
  } catch (error) {
    printError(explainSystemError(error) ?? formatBug(error));
    printError(`The build did not finish: ${state}.`);
    return 1;
  }
}

/** Builds the site and moves it to `out`. Resolves to the exit code. */
async function makeSite({ content, out, compress, compare, astro }: BuildOptions): Promise<number> {
  const work = createWorkFolder(out);
  try {
    const make = (): Promise<number> => withBuildLock(() => astro(work.site, work.cache));
    const code = await whileInterruptible(make, work.remove);
    if (code !== 0) {
      // After one page has failed, Astro still renders others into the folder.
      process.once('exit', work.remove);
      return code;
    }
    if (compress) print(`Compressed: ${String(await compressFiles(work.site))} files.`);
    markSite(work.site);
    // The folder may have changed while the site was built.
    const refused = checkOutFolder(out, content);
    if (refused === undefined) {
      compare?.(work.site);
      work.swap();
    } else printError(refused);
    return refused === undefined ? 0 : 2;
  } finally {
    work.remove();
  }
}

/**
 * Hashes the input of a build: the content, the project, and this program if it is a package of the
 * project.
 */
function stateOfInputs({ content, url, compress = false }: BuildOptions): string {
  const { customCss = [], components = {} } = siteOptions();
  const project = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];
  const own = ['src', 'lib', 'package.json'].map((name) => join(packageFolder(), name));
  const { folders } = readLayers(content);
  const inputs = [...project, ...folders, ...customCss, ...Object.values(components), ...own];
  const files = new Set(inputs.map(shownPath));
  return inputHash([...files], {
    content,
    url,
    compress: String(compress),
    history: folders.map(historyState).join(' '),
  });
}
