import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../source/package-folder.ts';

const folder = 'node_modules/.cache/error-faq-history';

/**
 * Opens a cache on disk, kept from build to build, of values derived from immutable input. Values of
 * another version of the program are deleted. `get` returns undefined for an unknown key.
 */
export function cacheOnDisk<T>(): {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
} {
  const current = join(folder, programHash());
  for (const name of foldersIn(folder)) {
    if (join(folder, name) !== current)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  mkdirSync(current, { recursive: true });
  return {
    get(key) {
      try {
        return JSON.parse(readFileSync(join(current, `${hash(key)}.json`), 'utf8')) as T;
      } catch {
        return undefined;
      }
    },
    set: (key, value) => writeFileSync(join(current, `${hash(key)}.json`), JSON.stringify(value)),
  };
}

/** Returns a hash of the code that reads history and of the versions of its packages. */
function programHash(): string {
  const files = ['reader', 'domain', 'schemas'].flatMap((room) =>
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
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
