import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `platforms.yaml`: an operating system that clients run on. */
export const platform = z.strictObject({
  id: id.describe('The permanent name.'),
  name: localized.describe('Its usual name, as readers know it.'),
  also: z
    .array(text)
    .optional()
    .describe('Other names, in any language, by which `error-faq import` recognises it.'),
});
export type Platform = z.infer<typeof platform>;
