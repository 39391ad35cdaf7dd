import { z } from 'zod';
import { id, text } from './text.ts';

/** One item of `check-exceptions.yaml`: a finding of `error-faq check` to be ignored. */
export const exception = z.strictObject({
  rule: id.describe('The name of the rule that reports it, as `error-faq check` prints it.'),
  file: text.describe('The file, relative to the content folder: faq/paper-out/en.mdx.'),
  text: text.describe('A part of the reported line, long enough to identify it.'),
  why: text.describe('The reason why the content is right.'),
});
export type Exception = z.infer<typeof exception>;
