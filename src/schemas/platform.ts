import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `platforms.yaml`: what a client runs on. */
export const platform = z.strictObject({
  id: id.describe('Permanent name.'),
  name: localized.describe('The name people know it by.'),
  also: z
    .array(text)
    .optional()
    .describe(
      'Other ways to write its name, in any language: `error-faq import` knows it by them too.',
    ),
});
export type Platform = z.infer<typeof platform>;
