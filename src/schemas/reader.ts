import { z } from 'zod';
import { id, localized, text } from './text.ts';

const pattern = text.refine((value) => {
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}, 'is not a valid regular expression');

const findings = z.array(
  z.strictObject({
    id: id.describe('The permanent name, by which the code reports it.'),
    entry: id.describe('The slug of the entry that explains it.'),
    part: id.optional().describe('The part of the entry to go to.'),
    text: localized.describe('What was found; {name} is a value.'),
  }),
);

const words = z.array(
  z.strictObject({
    id: id.describe('The name by which the code uses it.'),
    text: localized.describe('The words; {name} is a value.'),
  }),
);

/** `readers/<id>/reader.yaml`: what the code beside it, `reader.ts`, reads, and its words. */
export const readerData = z.strictObject({
  text: pattern.describe(
    'A regular expression that fits every text the reader may read. The code is loaded only for these.',
  ),
  files: z
    .array(z.string().regex(/^\.[a-z0-9]+$/, 'is not a file name ending: write `.txt`'))
    .min(1)
    .describe('The endings of the names of its files, as a visitor may choose them.'),
  secret: pattern
    .optional()
    .describe(
      'A regular expression for texts nobody may see. They are refused at once: removed from the box, neither searched nor stored.',
    ),
  refusal: localized.describe('What is said instead to a visitor who gives something secret.'),
  findings: findings.describe('What the reader can find wrong.'),
  words: words.describe('The other words of the reader: labels, values, and what cannot be known.'),
  look: z
    .strictObject({
      service: localized.describe('How a service is written, for those who wrote it otherwise.'),
      findings: findings.describe(
        'What can be found wrong there beside the findings above; its name is that of the captures which show it.',
      ),
      words: words.describe('The words for it beside those above.'),
    })
    .optional()
    .describe(
      'What the code beside it, `look.ts`, sees of a service over the network: `error-faq look`.',
    ),
});
export type ReaderData = z.infer<typeof readerData>;
