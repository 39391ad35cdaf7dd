import { z } from 'zod';
import type source from './locales/ja.json';

/** A key of a text of the interface. */
export type Key = keyof typeof source;

/** The interface in one language: texts by key. `{name}` in a text is a parameter. */
export type Dictionary = Readonly<Record<Key, string>>;

/**
 * Lists what is wrong with a dictionary, compared with a complete one: texts that are missing,
 * unknown or empty, or have other parameters. One sentence each.
 */
export function dictionaryProblems(value: unknown, model: Dictionary): string[] {
  const { error } = schemaOf(model).safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => {
    const key = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((unknown) => `"${unknown}" is no text of the interface: remove it`);
    return key === '' ? issue.message : `"${key}" ${issue.message}`;
  });
}

function schemaOf(model: Dictionary): z.ZodType {
  const texts = Object.entries(model).map(([key, text]) => [key, textLike(text)]);
  return z.strictObject(Object.fromEntries(texts) as Record<string, z.ZodType>, {
    error: ({ code }) => (code === 'invalid_type' ? 'is no map from names to texts' : undefined),
  });
}

/** Returns the schema of a text with the same parameters as another. */
function textLike(text: string): z.ZodType {
  const expected = parametersOf(text);
  return z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is no text') })
    .refine((value) => value !== '' && value === value.trim(), {
      error: 'is empty, or has white space at its start or end',
    })
    .refine((value) => parametersOf(value) === expected, {
      error: ({ input }) =>
        `has the parameters ${parametersOf(String(input)) || 'none'}; expected ${expected || 'none'}`,
    });
}

const parametersOf = (text: string): string =>
  [...new Set(text.match(/\{[^}]*\}?/g))].toSorted().join(' ');
