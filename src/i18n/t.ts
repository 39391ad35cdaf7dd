import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import type { InterfaceLocale } from '../schemas/site.ts';

/** The names of the interface's texts. */
export type Key = keyof typeof ja;
export type Parameters = Record<string, string | number>;

const dictionaries: Record<InterfaceLocale, Record<Key, string>> = { ja, en };

/**
 * One text of the interface. `{name}` in it is replaced by the parameter of that name.
 * @throws when the interface has no such language
 */
export function t(locale: string, key: Key, parameters: Parameters = {}): string {
  if (!Object.hasOwn(dictionaries, locale))
    throw new Error(`The interface has no language "${locale}"`);
  const dictionary = dictionaries[locale as InterfaceLocale];
  return dictionary[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(parameters[name] ?? whole),
  );
}
