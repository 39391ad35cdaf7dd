import { z } from 'zod';
import { language } from './language.ts';
import { text } from './text.ts';

type Locale = typeof language;

/** Returns the schema of a word with the words it replaces. */
const term = (locale: Locale) =>
  z
    .strictObject({
      use: text.describe('The word to use.'),
      'instead-of': z.array(text).min(1).describe('The words that it replaces.'),
      locale: locale.describe('The language of these words.'),
      except: z
        .array(text)
        .default([])
        .describe('Longer words and phrases that contain a replaced word but are right.'),
      why: text.optional().describe('The reason, if it is not obvious.'),
      'by-hand': z
        .boolean()
        .default(false)
        .describe(
          'Whether the sentence has to be reworded, so that `error-faq check --fix` leaves the word alone.',
        ),
    })
    .refine((value) => !value['instead-of'].includes(value.use), {
      path: ['instead-of'],
      message: 'contains the word to use: remove it from the list',
    });
export type StyleTerm = z.infer<ReturnType<typeof term>>;

/** Returns the schema of advice that the content must not give. */
const advice = (locale: Locale) =>
  z.strictObject({
    text: text.describe('Words, or a part of a command, that give the advice.'),
    locale: locale
      .optional()
      .describe(
        'The language of the words; leave it out for a command, which is also searched for in code.',
      ),
    why: text.describe('What would happen if somebody followed it.'),
  });
export type Advice = z.infer<ReturnType<typeof advice>>;

const styleOf = (locale: Locale) =>
  z.strictObject({
    terms: z
      .array(term(locale))
      .default([])
      .describe('The words to use, each with those it replaces.'),
    never: z.array(advice(locale)).default([]).describe('Advice that the content must not give.'),
    denials: z
      .record(locale, z.array(text))
      .default({})
      .describe(
        'Words that turn advice into a warning against it if they are in the same sentence, such as never.',
      ),
    amounts: z
      .record(locale, z.array(text.includes('#', 'has no # for the number: add it')))
      .default({})
      .describe(
        'The forms of amounts that need a citation, with # for the number, such as # days.',
      ),
    names: z
      .array(text)
      .default([])
      .describe(
        'Names with a number that need no citation, with # for the number, such as Class #.',
      ),
  });

/** `style.yaml`: the rules for the wording of the content. Only `error-faq check` reads it. */
export const style = styleOf(language);
export type Style = z.infer<typeof style>;

/** Returns the schema of `style.yaml` for a site in these languages. */
export const styleIn = (locales: string[]) =>
  styleOf(
    language.refine(
      (locale) => locales.includes(locale),
      `is not a language of the site: write ${locales.join(' or ')}`,
    ),
  );
