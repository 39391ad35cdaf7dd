import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `codes.yaml`: facts about a code. A code has a page without one, too. */
export const code = z.strictObject({
  name: text.describe('The code as its definition writes it, such as ERR_PAPER_OUT.'),
  number: text
    .optional()
    .describe('Its number, if it has one, in quotation marks: "-206", "0x800B0109".'),
  also: z.array(text).default([]).describe('Other names of the same code that messages use.'),
  'defined-by': localized.describe('The program or standard that defines it.'),
  meaning: localized.describe('Its meaning, in one plain sentence.'),
  source: id.describe('An id of sources.yaml: the source of name, number and meaning.'),
});
export type CodeDefinition = z.infer<typeof code>;
