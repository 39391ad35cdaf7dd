import { z } from 'zod';
import { text } from './text.ts';

/** `ledger.yaml`: all that was ever published. Written by the build, never by hand; it only grows. */
export const ledger = z.strictObject({
  pages: z.array(text).describe('Pages, by their path below the root of a language.'),
  messages: z.array(text).describe('Messages, as entry#message.'),
  codes: z.array(text).describe('Codes, as messages write them.'),
});
export type Ledger = z.infer<typeof ledger>;
