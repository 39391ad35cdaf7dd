import { dictionaryOf } from './dictionaries.ts';
import type { Key } from './dictionary.ts';
import { fill, type Parameters } from './fill.ts';

/**
 * One text of the interface. `{name}` in it is replaced by the parameter of that name.
 * @throws when the interface has no such language
 */
export function t(locale: string, key: Key, parameters: Parameters = {}): string {
  return fill(dictionaryOf(locale)[key], parameters);
}

/**
 * The texts of one area of the interface, `reply.`, by their whole names: for a script that is not to
 * carry all of them.
 * @throws when the interface has no such language
 */
export function textsOf(locale: string, area: string): Partial<Record<Key, string>> {
  const texts = Object.entries(dictionaryOf(locale));
  return Object.fromEntries(texts.filter(([key]) => key.startsWith(area)));
}
