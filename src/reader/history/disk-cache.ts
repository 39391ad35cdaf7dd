import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../source/package-folder.ts';

const folder = 'node_modules/.cache/error-faq-history';

/**
 * Keeps what was made of things that never change, from build to build. What another version of the
 * program has made is thrown away.
 */
export function cacheOnDisk<T>(): {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
} {
  const own = join(folder, programHash());
  for (const other of foldersIn(folder)) {
    if (join(folder, other) !== own) rmSync(join(folder, other), { recursive: true, force: true });
  }
  mkdirSync(own, { recursive: true });
  return {
    get(key) {
      try {
        return JSON.parse(readFileSync(join(own, `${hash(key)}.json`), 'utf8')) as T;
      } catch {
        return undefined;
      }
    },
    set: (key, value) => writeFileSync(join(own, `${hash(key)}.json`), JSON.stringify(value)),
  };
}

/** Changes with the code that reads, and with the packages it names. */
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
