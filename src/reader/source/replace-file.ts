import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { mayRun } from './process-record.ts';

/** The prefix of temporary files, beside the file they will replace; the id of the process follows. */
const UNFINISHED = '.error-faq-unfinished-';

/**
 * Replaces a file atomically: a reader, and a process that starts after a crash, finds the old content
 * or the new one. Creates missing folders. Of a symbolic link the target is replaced.
 */
export function replaceFile(path: string, data: string | Uint8Array): void {
  const file = existsSync(path) ? realpathSync(path) : path;
  inPlace(file, (unfinished) => {
    writeFileSync(unfinished, data);
    if (existsSync(file)) chmodSync(unfinished, statSync(file).mode);
  });
}

/**
 * Creates a folder of files atomically: after a crash all of them are there or none.
 * @param files texts or bytes by path
 * @throws if the folder exists and is not empty
 */
export function createFolder(
  folder: string,
  files: Iterable<[path: string, data: string | Uint8Array]>,
): void {
  inPlace(folder, (unfinished) => {
    for (const [path, data] of files) {
      const file = join(unfinished, path);
      makeFolders(dirname(file));
      writeFileSync(file, data);
    }
    // Not every system can rename a folder to the name of an empty one.
    if (existsSync(folder)) rmdirSync(folder);
  });
}

/** Deletes the temporary files that processes which have ended left in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (isAbandoned(folder, name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Creates a folder and its parents one by one: with `recursive` Node hides that a disk is read-only. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process has created it in the meantime.
    if (!existsSync(path)) throw error;
  }
}

/** Has something written beside its path, then renames it. */
function inPlace(path: string, write: (unfinished: string) => void): void {
  const folder = dirname(path);
  makeFolders(folder);
  removeUnfinished(folder);
  const unfinished = join(folder, `${UNFINISHED}${process.pid}`);
  try {
    write(unfinished);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function isAbandoned(folder: string, name: string): boolean {
  if (!name.startsWith(UNFINISHED)) return false;
  const begun = lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const pid = Number(name.slice(UNFINISHED.length));
  return pid === process.pid || !mayRun({ pid, host: hostname(), begun });
}
