import en from './en.json' with { type: 'json' };
import { fill, type Parameters } from './fill.ts';
import ja from './ja.json' with { type: 'json' };
import type { InterfaceLocale } from '../schemas/site.ts';

/** The names of the interface's texts. */
export type Key = keyof typeof ja;

const dictionaries: Record<InterfaceLocale, Record<Key, string>> = { ja, en };

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

function dictionaryOf(locale: string): Record<Key, string> {
  if (!Object.hasOwn(dictionaries, locale))
    throw new Error(`The interface has no language "${locale}"`);
  return dictionaries[locale as InterfaceLocale];
}
