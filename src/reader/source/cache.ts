const KEY = Symbol.for('error-faq.cache');

/**
 * Returns a cache of this process by its name. The pages are bundled apart from the rest of a build, and
 * the development server reloads modules after every change: all copies of a module share the cache.
 */
export function globalCache<T extends object>(name: string): Partial<T> {
  const caches = globalThis as { [KEY]?: Record<string, Partial<T>> };
  const all = (caches[KEY] ??= {});
  return (all[name] ??= {});
}

/** What was made of a file, and of what. */
interface CachedRead {
  text: string;
  rest: unknown[];
  result: unknown;
}

const cache = globalCache<{ files: Map<string, CachedRead> }>('files');
const reads = (cache.files ??= new Map<string, CachedRead>());

/**
 * Makes a reader of files that caches what it returned for each: a file whose text has not changed is not
 * parsed again, so that after a change only the changed file costs time.
 * @param name distinguishes the readers
 * @param read depends on nothing but its arguments, and nobody changes what it returns
 */
export function cacheRead<Rest extends unknown[], T>(
  name: string,
  read: (path: string, text: string, ...rest: Rest) => T,
): (path: string, text: string, ...rest: Rest) => T {
  return (path, text, ...rest) => {
    const key = `${name} ${path}`;
    const old = reads.get(key);
    const same = old?.text === text && old.rest.every((one, at) => one === rest[at]);
    if (same) return old.result as T;
    const result = read(path, text, ...rest);
    reads.set(key, { text, rest, result });
    return result;
  };
}
