import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { keepAlive, mayRunOf, recordProcess } from '../../reader/source/process-record.ts';
import { createFolder, removeUnfinished } from '../../reader/source/replace-file.ts';
import { explainSystemError, hasCode } from '../command/explain-error.ts';
import { printError } from '../command/print.ts';

/**
 * The file that identifies the work folder of a build and its process. It is written first and
 * removed last.
 */
const STATE = 'error-faq-build.json';
/** How often a build tries to move its site to a place where it meets other builds. By judgement. */
const TRIES = 100;
/** The error codes if a folder already exists; Windows only reports missing permission. */
const taken = ['EEXIST', 'ENOTEMPTY', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

/** The temporary folder of a build, beside the output folder and on the same disk. */
export interface WorkFolder {
  /** The folder the site is built into. */
  site: string;
  /** The cache folder of Astro. */
  cache: string;
  /** Moves the site to the output folder, in the place of the old site. */
  swap: () => void;
  /** Removes the work folder with all its files. */
  remove: () => void;
}

/** Creates the work folder of a build into `out`, and missing parent folders. */
export function createWorkFolder(out: string): WorkFolder {
  const place = resolve(out);
  const folder = freeName(`${place}.next-${process.pid}`);
  createFolder(folder, [[STATE, JSON.stringify(recordProcess())]]);
  const rest = keepAlive(join(folder, STATE));
  const site = join(folder, 'site');
  return {
    site,
    cache: join(folder, 'cache'),
    swap: () => swap(folder, site, place),
    remove: () => {
      rest();
      removeWork(folder);
    },
  };
}

/**
 * Removes the work folders of builds into `out` whose processes have ended. If one of them had
 * moved the old site away and not yet replaced it, the old site is moved back.
 */
export function recoverWorkFolders(out: string): void {
  const place = resolve(out);
  if (!existsSync(dirname(place))) return;
  removeUnfinished(dirname(place));
  for (const name of readdirSync(dirname(place))) {
    const folder = join(dirname(place), name);
    const isWork = name.startsWith(`${basename(place)}.next-`);
    if (!isWork || mayRunOf(join(folder, STATE)) !== false) continue;
    if (!existsSync(place)) move(join(folder, 'old'), place, 'ENOENT', ...taken);
    removeWork(folder);
  }
}

function freeName(path: string): string {
  for (let at = 2, name = path; ; at += 1) {
    if (!existsSync(name)) return name;
    name = `${path}-${at}`;
  }
}

/**
 * Replaces the old site by the new one with renames, so that readers never see a mixture. If
 * another build does the same, it goes first. If the new site cannot be moved, the old one is moved
 * back.
 */
function swap(folder: string, site: string, place: string): void {
  const old = join(folder, 'old');
  for (let at = 0; at < TRIES; at += 1) {
    const replaces = move(place, old, 'ENOENT');
    try {
      if (move(site, place, ...taken)) return;
    } catch (error) {
      if (replaces) move(old, place, ...taken);
      throw error;
    }
    setAside(folder);
  }
  throw new Error(`Other builds keep putting their sites into ${place}.`);
}

/**
 * Renames a folder.
 * @returns whether that succeeded; an error with one of the `expected` codes is a no
 * @throws any other error
 */
function move(from: string, to: string, ...expected: string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, ...expected)) return false;
    throw error;
  }
}

/** Renames a site before it is removed, so that a half-removed one is never taken for a site. */
function setAside(folder: string): void {
  if (existsSync(join(folder, 'old'))) move(join(folder, 'old'), freeName(join(folder, 'gone')));
}

function removeWork(folder: string): void {
  const remove = (path: string): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    setAside(folder);
    for (const name of readdirSync(folder)) if (name !== STATE) remove(join(folder, name));
    remove(folder);
  } catch (error) {
    // Another build has removed or moved it meanwhile.
    if (!existsSync(folder)) return;
    printError(
      `${folder} is no longer needed, but could not be removed: ${explainSystemError(error) ?? String(error)}`,
    );
  }
}
