import { z } from 'zod';

/** How many searches one browser keeps, and how much of the text of each. */
const MOST_GAPS = 100;
const LONGEST_GAP = 2000;

/** A file of searches that found nothing, as a visitor has saved it from their browser. */
export const missedSearches = z.strictObject({
  gaps: z.literal(1).describe('The form of the file.'),
  locale: z.string().min(1).describe('The language of the page the file was saved from.'),
  searches: z
    .array(z.string().min(1).max(LONGEST_GAP))
    .max(MOST_GAPS)
    .describe('The texts, each once, without what looks private.'),
});
export type MissedSearches = z.infer<typeof missedSearches>;
