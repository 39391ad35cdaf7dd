import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** Several short texts per language of the site: a map from locale to a list, which may be empty. */
const lists = z.record(z.string(), z.array(text));

/** One item of `glossary.yaml`: a technical term that readers may not know. */
export const term = z.strictObject({
  id: id.describe('The permanent name, which is also the anchor, /glossary/#<id>.'),
  name: localized.describe('The term itself.'),
  also: lists.default({}).describe('Synonyms, shown in the glossary and explained in prose.'),
  forms: lists
    .default({})
    .describe(
      'Other forms used in prose, such as plurals; explained there, but not shown in the glossary.',
    ),
  meaning: localized.describe('The meaning, in one or two sentences that a newcomer understands.'),
  entry: id.optional().describe('The slug of an entry that explains it in detail.'),
  plain: z
    .boolean()
    .default(false)
    .describe('Whether the term is so common that prose need not explain it.'),
});
export type Term = z.infer<typeof term>;
