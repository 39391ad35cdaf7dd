import type { Library } from './types.ts';

/**
 * Makes something of a library once for all pages that ask for it.
 * @param make depends on nothing but its arguments; nobody changes what it gives
 */
// Tells the bundler that what nobody uses need not be made: scripts of the browser share these files.
/* @__NO_SIDE_EFFECTS__ */
export function memoizeByLibrary<Details extends string[], T extends object>(
  make: (library: Library, ...details: Details) => T,
): (library: Library, ...details: Details) => T {
  const made = new WeakMap<Library, Map<string, T>>();
  return (library, ...details) => {
    const known = made.get(library) ?? new Map<string, T>();
    made.set(library, known);
    const key = details.join('\n');
    const result = known.get(key) ?? make(library, ...details);
    known.set(key, result);
    return result;
  };
}
