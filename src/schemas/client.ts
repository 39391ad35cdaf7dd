import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `clients.yaml`: a program that shows messages. Tabs stand in the order of this file. */
export const client = z.strictObject({
  id: id.describe('Permanent name; also the anchor of its tab.'),
  name: localized.describe('The name people know it by.'),
  also: z
    .array(text)
    .optional()
    .describe(
      'Other ways to write its name, in any language: `error-faq import` knows it by them too.',
    ),
  kind: z
    .enum(['browser', 'command', 'system', 'device'])
    .describe(
      'What it is: a browser, a command-line tool, an operating system, or a device with a display.',
    ),
  detect: z
    .strictObject({
      includes: z.array(text).min(1).describe('The user agent string holds all of these.'),
      excludes: z.array(text).default([]).describe('and none of these.'),
    })
    .optional()
    .describe("How a visitor's own client is recognised. Leave it out where that is impossible."),
});
export type Client = z.infer<typeof client>;
