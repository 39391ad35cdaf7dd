import type { Library } from './types.ts';

/**
 * Memoizes a function of a library and some strings, so that all pages share its results. They live
 * as long as the library.
 * @param make a pure function; its result must not be modified
 */
// Lets the bundler drop unused memoized functions: scripts in the browser import from the same files.
/* @__NO_SIDE_EFFECTS__ */
export function memoizeByLibrary<Details extends string[], T extends object>(
  make: (library: Library, ...details: Details) => T,
): (library: Library, ...details: Details) => T {
  const made = new WeakMap<Library, Map<string, T>>();
  return (library, ...details) => {
    const results = made.get(library) ?? new Map<string, T>();
    made.set(library, results);
    const key = details.join('\n');
    const result = results.get(key) ?? make(library, ...details);
    results.set(key, result);
    return result;
  };
}
