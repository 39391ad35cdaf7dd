import { z } from 'zod';

/** The limits of the store in the browser, by judgement: searches, and characters of each. */
const MAX_SEARCHES = 100;
const MAX_CHARACTERS = 2000;

/** A file of missed searches that a visitor has saved from the browser. */
export const missedSearches = z.strictObject({
  gaps: z.literal(1).describe('The version of the format.'),
  locale: z.string().min(1).describe('The locale of the page from which the file was saved.'),
  searches: z
    .array(z.string().min(1).max(MAX_CHARACTERS))
    .max(MAX_SEARCHES)
    .describe('The searches, each once, with private data removed.'),
});
export type MissedSearches = z.infer<typeof missedSearches>;
