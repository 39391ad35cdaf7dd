import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };

/** The names of the interface's texts. */
export type Key = keyof typeof ja;
export type Parameters = Record<string, string | number>;

const dictionaries: Record<string, Record<Key, string>> = { ja, en };

/** The languages the interface is written in; a site may use these and no others. */
export const interfaceLocales = Object.keys(dictionaries);

/**
 * One text of the interface. `{name}` in it is replaced by the parameter of that name.
 * @throws when the interface has no such language
 */
export function t(locale: string, key: Key, parameters: Parameters = {}): string {
  const dictionary = dictionaries[locale];
  if (!dictionary)
    throw new Error(
      `The interface has no language "${locale}"; it has ${interfaceLocales.join(', ')}`,
    );
  return dictionary[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(parameters[name] ?? whole),
  );
}
