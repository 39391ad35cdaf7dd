import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `codes.yaml`: what is known of a code. A code needs none to have its page. */
export const code = z.strictObject({
  name: text.describe('The code as whoever defines it writes it.'),
  number: text
    .optional()
    .describe('Its number, in quotation marks, where it has one: "-206", "0x800B0109".'),
  also: z
    .array(text)
    .default([])
    .describe('Other names of the same code, where messages bear them.'),
  'defined-by': localized.describe('Who defines it: the program, or the standard.'),
  meaning: localized.describe('What it says, in one sentence of plain words.'),
  source: id.describe('An id of sources.yaml: where name, number and meaning come from.'),
});
export type CodeDefinition = z.infer<typeof code>;
