import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** Texts by the language they are in. */
const byLanguage = z.record(z.string(), z.array(text).min(1));

/** Words and numbers that are not codes of any family: a pattern that matches them would match any text. */
const ORDINARY = ['', 'a', 'error', '7', '2026'];

function compile(value: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${value})$`, 'iu');
  } catch {
    return undefined;
  }
}

/** A regular expression for the codes of one family, matched against a whole word without regard to case. */
const pattern = text
  .refine((value) => compile(value) !== undefined, 'is not a valid regular expression')
  .refine(
    (value) => !ORDINARY.some((word) => compile(value)?.test(word)),
    'fits ordinary words or numbers: write what only the codes have, such as their first letters',
  );

/** How the codes of one program or standard are written. */
export const codeFamily = z.strictObject({
  name: localized.describe('Who defines these codes, as a visitor reads it.'),
  pattern: pattern.describe(
    'A regular expression for a whole code: `ERR_[A-Z_]+`. Codes of `codes.yaml` belong to the first family that fits their name.',
  ),
  contexts: z
    .array(text)
    .default([])
    .describe(
      'Words of which one stands before a number of this family, on the same line; the first is what the program itself writes before it: `net_error`.',
    ),
  about: localized
    .optional()
    .describe('What a visitor is told about a code of this family that no entry explains.'),
});

/** Short texts that name entries, beside the messages of clients. */
export const phrases = z
  .strictObject({
    entries: z.array(id).min(1).describe('The entries they lead to.'),
    texts: byLanguage
      .default({})
      .describe(
        'Short texts by language, each found wherever a search contains it: `out of paper`.',
      ),
    words: byLanguage
      .default({})
      .describe(
        'Words by language that name the entries in a short search about them, and say nothing in a long text: `paper`.',
      ),
    codes: z.array(text).default([]).describe('Codes that no message shows.'),
  })
  .refine(
    ({ texts, words, codes }) =>
      codes.length > 0 || Object.keys(texts).length > 0 || Object.keys(words).length > 0,
    'has neither texts nor words nor codes: add some',
  );

/** `search.yaml`: what the search knows beside the messages. */
export const searchData = z.strictObject({
  subject: byLanguage
    .default({})
    .describe(
      'Words of the subject by language. A search without any of them has to resemble a message more.',
    ),
  'code-families': z.array(codeFamily).default([]).describe('How codes are written, and by whom.'),
  phrases: z.array(phrases).default([]).describe('Short texts and codes that name entries.'),
});
export type SearchData = z.infer<typeof searchData>;
