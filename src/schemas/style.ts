import { z } from 'zod';
import { language } from './language.ts';
import { text } from './text.ts';

type Locale = typeof language;

/** One word for one thing. */
const term = (locale: Locale) =>
  z
    .strictObject({
      use: text.describe('The word to use.'),
      'instead-of': z.array(text).min(1).describe('Words that are not used for it.'),
      locale: locale.describe('The language it is a word of.'),
      except: z.array(text).default([]).describe('Longer words that hold one of these by chance.'),
      why: text.optional().describe('The reason, where it does not go without saying.'),
      'by-hand': z
        .boolean()
        .default(false)
        .describe('True where the sentence has to change with the word: `--fix` leaves it alone.'),
    })
    .refine((one) => !one['instead-of'].includes(one.use), {
      path: ['instead-of'],
      message: 'contains the word to use: remove it from the list',
    });
export type StyleTerm = z.infer<ReturnType<typeof term>>;

/** A piece of advice nobody may get. */
const advice = (locale: Locale) =>
  z.strictObject({
    text: text.describe('Words, or a part of a command, that give this advice.'),
    locale: locale
      .optional()
      .describe('The language of the words. Left out: a command, which is looked for in code too.'),
    why: text.describe('What would come of it.'),
  });
export type Advice = z.infer<ReturnType<typeof advice>>;

const styleOf = (locale: Locale) =>
  z.strictObject({
    terms: z.array(term(locale)).default([]).describe('One word for one thing.'),
    never: z.array(advice(locale)).default([]).describe('Advice nobody may get.'),
    denials: z
      .record(locale, z.array(text))
      .default({})
      .describe('Words that turn such a piece of advice into a warning when its sentence has one.'),
    amounts: z
      .record(locale, z.array(text.includes('#', 'has no # for the number: add it')))
      .default({})
      .describe('How an amount is written, with # for the number: the prose has to prove it.'),
    names: z
      .array(text)
      .default([])
      .describe('Names that hold a number, with # for it: they need no proof.'),
  });

/** `style.yaml`: how the words of the content are chosen. Only `error-faq check` reads it. */
export const style = styleOf(language);
export type Style = z.infer<typeof style>;

/** The same for a site in these languages. */
export const styleIn = (locales: string[]) =>
  styleOf(
    language.refine(
      (locale) => locales.includes(locale),
      `is not a language of the site: write ${locales.join(' or ')}`,
    ),
  );
