import type source from './locales/ja.json';

/** A key of a text of the interface. */
export type Key = keyof typeof source;

/** The interface in one language: texts by key. `{name}` in a text is a parameter. */
export type Dictionary = Readonly<Record<Key, string>>;

/**
 * Lists what is wrong with a dictionary, compared with a complete one: texts that are missing,
 * unknown or empty, or have other parameters. One sentence each. Every command reads all dictionaries,
 * for which a schema of their hundreds of texts takes too long.
 */
export function dictionaryProblems(value: unknown, model: Dictionary): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return ['is not a map from keys to texts'];
  const texts = new Map<string, unknown>(Object.entries(value));
  const wrong = Object.entries(model).flatMap(([key, like]) => {
    const problem = textProblem(texts.get(key), like);
    return problem === undefined ? [] : `"${key}" ${problem}`;
  });
  const unknown = [...texts.keys()].filter((key) => !Object.hasOwn(model, key));
  return [...wrong, ...unknown.map((key) => `"${key}" is not a text of the interface: remove it`)];
}

/** Returns what is wrong with a text that needs the same parameters as another; undefined if nothing is. */
function textProblem(text: unknown, like: string): string | undefined {
  if (text === undefined) return 'is missing';
  if (typeof text !== 'string') return 'is not a text';
  if (text === '' || text !== text.trim())
    return 'is empty, or has white space at its start or end';
  const [given, expected] = [parametersOf(text), parametersOf(like)];
  if (given === expected) return undefined;
  return `has the parameters ${given || 'none'}; expected ${expected || 'none'}`;
}

const parametersOf = (text: string): string =>
  [...new Set(text.match(/\{[^}]*\}?/g))].toSorted().join(' ');
