import { dictionaryOf } from './dictionaries.ts';
import type { Key } from './dictionary.ts';
import { fill, type Parameters } from './fill.ts';

/**
 * Returns a text of the interface with its parameters filled in.
 * @throws if the interface has no such language
 */
export function t(locale: string, key: Key, parameters: Parameters = {}): string {
  return fill(dictionaryOf(locale)[key], parameters);
}

/**
 * Returns the texts whose keys begin with `area`, such as `reply.`, by key: for a script that does
 * not need the others.
 * @throws if the interface has no such language
 */
export function textsOf(locale: string, area: string): Partial<Record<Key, string>> {
  const texts = Object.entries(dictionaryOf(locale));
  return Object.fromEntries(texts.filter(([key]) => key.startsWith(area)));
}
