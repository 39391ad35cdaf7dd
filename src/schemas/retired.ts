import { z } from 'zod';
import { day, localized } from './text.ts';

/** The retirement of an entry or message that stays only because links lead to it. */
export const retired = z.strictObject({
  since: day.describe('The day since which it is no longer maintained.'),
  reason: localized.optional().describe('The reason, in one sentence.'),
  instead: z
    .string()
    .regex(
      /^[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
      'is neither an entry nor a message: write entry-slug or entry-slug#message-id',
    )
    .optional()
    .describe('The entry or message that replaces it, as entry-slug or entry-slug#message-id.'),
});
export type Retired = z.infer<typeof retired>;
