import { z } from 'zod';
import { day, localized } from './text.ts';

/** What is no longer kept up to date, and stays because links lead to it. */
export const retired = z.strictObject({
  since: day.describe('The day it was given up.'),
  reason: localized.optional().describe('Why, in one sentence.'),
  instead: z
    .string()
    .regex(
      /^[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
      'is neither an entry nor a message: write entry-slug or entry-slug#message-id',
    )
    .optional()
    .describe('What answers today: an entry, or entry#message.'),
});
export type Retired = z.infer<typeof retired>;
