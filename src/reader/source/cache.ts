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

/** The result of a read, with the text and the other arguments it was made from. */
interface CachedRead {
  text: string;
  rest: unknown[];
  result: unknown;
}

const cache = globalCache<{ files: Map<string, CachedRead> }>('files');
const reads = (cache.files ??= new Map<string, CachedRead>());

/**
 * Wraps a reader of files in a cache: a file whose text and other arguments have not changed is not
 * parsed again, so that after a change only the changed file costs time.
 * @param name the name of the reader, unique in the process
 * @param read a pure function; its result must not be modified
 */
export function cacheRead<Rest extends unknown[], T>(
  name: string,
  read: (path: string, text: string, ...rest: Rest) => T,
): (path: string, text: string, ...rest: Rest) => T {
  return (path, text, ...rest) => {
    const key = `${name} ${path}`;
    const cached = reads.get(key);
    const isFresh =
      cached?.text === text && cached.rest.every((value, index) => value === rest[index]);
    if (isFresh) return cached.result as T;
    const result = read(path, text, ...rest);
    reads.set(key, { text, rest, result });
    return result;
  };
}
