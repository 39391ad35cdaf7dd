import { z } from 'zod';
import { site } from './site.ts';
import { text } from './text.ts';

const locale = site.shape.locales.element;
const byLocale = z.partialRecord(locale, z.array(text));

/** One word for one thing. */
const term = z
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
    message: 'holds the word to use: remove it there',
  });
export type StyleTerm = z.infer<typeof term>;

/** A piece of advice nobody may get. */
const advice = z.strictObject({
  text: text.describe('Words, or a part of a command, that give this advice.'),
  locale: locale
    .optional()
    .describe('The language of the words. Left out: a command, which is looked for in code too.'),
  why: text.describe('What would come of it.'),
});
export type Advice = z.infer<typeof advice>;

/** `style.yaml`: how the words of the content are chosen. Only `npm run check` reads it. */
export const style = z.strictObject({
  terms: z.array(term).default([]).describe('One word for one thing.'),
  never: z.array(advice).default([]).describe('Advice nobody may get.'),
  denials: byLocale
    .default({})
    .describe('Words that turn such a piece of advice into a warning when its sentence has one.'),
  amounts: z
    .partialRecord(locale, z.array(text.includes('#', 'has no # for the number: add it')))
    .default({})
    .describe('How an amount is written, with # for the number: the prose has to prove it.'),
  names: z
    .array(text)
    .default([])
    .describe('Names that hold a number, with # for it: they need no proof.'),
});
export type Style = z.infer<typeof style>;
