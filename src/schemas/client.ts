import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `clients.yaml`: a program that shows messages. Its tabs are in the order of this file. */
export const client = z.strictObject({
  id: id.describe('The permanent name, which is also the anchor of its tab, #<id>.'),
  name: localized.describe('Its usual name, as readers know it.'),
  also: z
    .array(text)
    .optional()
    .describe('Other names, in any language, by which `error-faq import` recognises it.'),
  kind: z
    .enum(['browser', 'application', 'command', 'system', 'device'])
    .describe(
      'Whether it is a browser, another application, a command-line tool, an operating system or a device with a display.',
    ),
  common: z
    .boolean()
    .optional()
    .describe(
      'Whether the home page offers it; if no client is marked, it offers the first ones of this file.',
    ),
  like: id
    .optional()
    .describe(
      'The client that shows much the same messages: where this one has no tab, its visitors see that of the other.',
    ),
  'code-place': z
    .strictObject({
      drawing: text.describe(
        'A file of `drawings/` that shows where on its screen a code is, such as "counter.svg".',
      ),
      text: localized.describe('The same in words: what to open, and where the code is then.'),
    })
    .optional()
    .describe('Where visitors find the code on the screen of this client.'),
  detect: z
    .strictObject({
      includes: z
        .array(text)
        .min(1)
        .describe('Texts that the user agent string must contain, such as "Browser/".'),
      excludes: z
        .array(text)
        .default([])
        .describe('Texts that the user agent string must not contain, such as "Browser Beta/".'),
    })
    .optional()
    .describe('How to recognise the client of a visitor; leave it out if that is not possible.'),
});
export type Client = z.infer<typeof client>;
