const KEY = Symbol.for('error-faq.shelves');

/**
 * A place for what this process has read. The pages are bundled apart from the rest of a build, and the
 * development server loads modules anew after every change: all copies of a module find the same place.
 * @param name tells the places apart
 */
export function globalCache<T extends object>(name: string): Partial<T> {
  const shelves = globalThis as { [KEY]?: Record<string, Partial<T>> };
  const all = (shelves[KEY] ??= {});
  return (all[name] ??= {});
}
