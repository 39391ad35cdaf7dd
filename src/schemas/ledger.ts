import { z } from 'zod';
import { text } from './text.ts';

/** `ledger.yaml`: all addresses ever published. Written by the build, never by hand; it only grows. */
export const ledger = z.strictObject({
  pages: z
    .array(text)
    .describe('The paths of all pages, relative to the root of a locale: faq/paper-out/.'),
  messages: z.array(text).describe('The references of all messages: paper-out#device.'),
  codes: z.array(text).describe('All codes, as messages write them.'),
});
export type Ledger = z.infer<typeof ledger>;
