import { z } from 'zod';
import { id, localized, text } from './text.ts';

/**
 * Several short texts in every language of the site, as a map from locale to a list, which may be
 * empty.
 */
const lists = z.record(z.string(), z.array(text));

/** One item of `glossary.yaml`: a word of the subject that readers may not know. */
export const term = z.strictObject({
  id: id.describe('Permanent name; also its anchor, /glossary/#<id>.'),
  name: localized.describe('The word itself.'),
  also: lists
    .default({})
    .describe('Other words for the same thing; shown in the glossary and explained in prose.'),
  forms: lists
    .default({})
    .describe(
      'Further forms that stand in prose, such as plurals; explained, but not shown as words.',
    ),
  meaning: localized.describe('One or two sentences a reader without the subject understands.'),
  entry: id.optional().describe('The entry that says more.'),
  plain: z
    .boolean()
    .default(false)
    .describe('Whether the word is so common that prose need not explain it.'),
});
export type Term = z.infer<typeof term>;
