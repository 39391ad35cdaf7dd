import { z } from 'zod';
import type source from './locales/ja.json';

/** The names of the interface's texts. */
export type Key = keyof typeof source;

/** The whole interface in one language: each text by its name. `{name}` in a text is a parameter. */
export type Dictionary = Readonly<Record<Key, string>>;

/**
 * Lists what keeps a value from being a dictionary with the texts of another one: a text that is
 * missing, unknown or empty, or that takes other parameters. One sentence each; none if it is one.
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

/** A text with the parameters of another one. */
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
