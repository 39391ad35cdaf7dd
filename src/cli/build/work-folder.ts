import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { keepAlive, mayRunOf, recordProcess } from '../../reader/source/process-record.ts';
import { createFolder, removeUnfinished } from '../../reader/source/replace-file.ts';
import { explainSystemError, hasCode } from '../command/explain-error.ts';
import { printError } from '../command/print.ts';

/** The file that says a folder is one a build works in, and whose. It comes first and goes last. */
const STATE = 'error-faq-build.json';
/** How often a build that meets others in its place tries to get there. */
const TRIES = 100;
/** What the system says of a folder that is there already; Windows says no more than that it will not. */
const taken = ['EEXIST', 'ENOTEMPTY', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

/** The folder a build works in. It lies beside the one the site is for, on the same disk. */
export interface WorkFolder {
  /** Where the site is made. */
  site: string;
  /** What Astro remembers of this build. */
  cache: string;
  /** Puts the made site in the place of the one that is there, if there is one. */
  swap: () => void;
  /** Takes the folder away, with all that is in it. */
  remove: () => void;
}

/** Makes the folder for a build into `out`, and the folders above where there are none. */
export function openWork(out: string): WorkFolder {
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
 * Takes away what builds into `out` have left that did not come to an end. If one of them has moved the
 * old site away and put no other in its place, the old one comes back. What no build has made stays.
 */
export function recoverWork(out: string): void {
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
 * A reader sees the old site or the new one, never a mixture. A build that meets another one here lets
 * it through and comes after it. If the new site cannot be moved, the old one is put back.
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

/** Moves a folder, and says whether it could; an error with one of `expected` as its code is no other. */
function move(from: string, to: string, ...expected: string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, ...expected)) return false;
    throw error;
  }
}

/** A site that is to be removed goes under another name first, so that nobody takes a part for a site. */
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
    // Another build has been at it, too.
    if (!existsSync(folder)) return;
    printError(
      `${folder} is no longer needed, but could not be removed: ${explainSystemError(error) ?? String(error)}`,
    );
  }
}
