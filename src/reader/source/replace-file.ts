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

/** What is being written lies beside its place under this name, with the number of the process behind it. */
const UNFINISHED = '.error-faq-unfinished-';

/**
 * Writes a file as a whole: whoever reads it, and whoever comes after a sudden end, finds what it held
 * before or all of `data`. Makes the folder it is in. A link stays a link, and its goal is replaced.
 */
export function replaceFile(path: string, data: string | Uint8Array): void {
  const file = existsSync(path) ? realpathSync(path) : path;
  inPlace(file, (unfinished) => {
    writeFileSync(unfinished, data);
    if (existsSync(file)) chmodSync(unfinished, statSync(file).mode);
  });
}

/**
 * Makes a folder of files as a whole: after a sudden end all of them are there or none.
 * @param files texts by path
 * @throws an error if there is such a folder already and it is not empty
 */
export function createFolder(folder: string, files: Iterable<[path: string, text: string]>): void {
  inPlace(folder, (unfinished) => {
    for (const [path, text] of files) {
      const file = join(unfinished, path);
      makeFolders(dirname(file));
      writeFileSync(file, text);
    }
    // Not every system puts a folder in the place of an empty one.
    if (existsSync(folder)) rmdirSync(folder);
  });
}

/** Takes away what processes that ended in the middle have left in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (isLeft(folder, name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Asked to make several folders, Node would not say that a disk can only be read. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(path)) throw error;
  }
}

/** Has something written beside its place, and moves it there. */
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

function isLeft(folder: string, name: string): boolean {
  if (!name.startsWith(UNFINISHED)) return false;
  const begun = lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const pid = Number(name.slice(UNFINISHED.length));
  return pid === process.pid || !mayRun({ pid, host: hostname(), begun });
}
