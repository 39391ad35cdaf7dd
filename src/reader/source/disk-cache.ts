import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

/** The values of a cache on disk, by key. */
export interface DiskCache<T> {
  /** Returns the value of a key; undefined if there is none that can be read. */
  get: (key: string) => T | undefined;
  /** Stores a value, if the disk lets it. */
  set: (key: string, value: T) => void;
}

/**
 * Opens a cache on disk, kept from process to process, of values that follow from their keys alone.
 * Values of another version of the program are deleted.
 * @param name the name of the cache, unique in the project
 * @param rooms the folders of `src/` whose code the values depend on
 */
export function cacheOnDisk<T>(name: string, rooms: string[]): DiskCache<T> {
  const folder = `node_modules/.cache/error-faq-${name}`;
  const current = join(folder, programHash(rooms));
  const fileOf = (key: string): string => join(current, `${hash(key)}.json`);
  for (const other of foldersIn(folder).map((version) => join(folder, version))) {
    if (other !== current) attempt(() => rmSync(other, { recursive: true, force: true }));
  }
  return {
    get: (key) => attempt(() => JSON.parse(readFileSync(fileOf(key), 'utf8')) as T),
    set: (key, value) =>
      void attempt(() => {
        mkdirSync(current, { recursive: true });
        writeFileSync(fileOf(key), JSON.stringify(value));
      }),
  };
}

/** Runs what a cache can do without. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Returns a hash of the code in some folders of `src/` and of the versions of its packages. */
function programHash(rooms: string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(packageFolder(), 'src', room), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted(),
  );
  files.push(join(packageFolder(), 'package.json'));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return hash(texts.join('\0')).slice(0, 16);
}

function foldersIn(path: string): string[] {
  return attempt(() => readdirSync(path)) ?? [];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
