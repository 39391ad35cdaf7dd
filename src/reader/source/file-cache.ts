import { globalCache } from './global-cache.ts';

interface Kept {
  text: string;
  rest: unknown[];
  result: unknown;
}

const shelf = globalCache<{ files: Map<string, Kept> }>('files');
const kept = (shelf.files ??= new Map<string, Kept>());

/**
 * A reader of files that keeps what it made of each: a file whose text has not changed is not parsed
 * again, so that after a change only the changed file costs time.
 * @param name tells the readers apart
 * @param read depends on nothing but its arguments; nobody changes what it gives
 */
export function cacheRead<Rest extends unknown[], T>(
  name: string,
  read: (path: string, text: string, ...rest: Rest) => T,
): (path: string, text: string, ...rest: Rest) => T {
  return (path, text, ...rest) => {
    const key = `${name} ${path}`;
    const old = kept.get(key);
    const same = old?.text === text && old.rest.every((one, at) => one === rest[at]);
    if (same) return old.result as T;
    const result = read(path, text, ...rest);
    kept.set(key, { text, rest, result });
    return result;
  };
}
