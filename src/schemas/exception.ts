import { z } from 'zod';
import { id, text } from './text.ts';

/** One item of `check-exceptions.yaml`: what `error-faq check` reports and is right all the same. */
export const exception = z.strictObject({
  rule: id.describe('The rule that reports it, as `error-faq check` names it.'),
  file: text.describe('The file, from the content folder on: faq/paper-out/en.mdx.'),
  text: text.describe('A piece of the line it is reported on, long enough to tell it from others.'),
  why: text.describe('The reason why it is right.'),
});
export type Exception = z.infer<typeof exception>;
