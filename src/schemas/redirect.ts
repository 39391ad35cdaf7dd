import { z } from 'zod';

/**
 * What a link may lead to, below the root of a language: a page, `faq/entry/`, or a message,
 * `entry#message`. The slash at the end of a page may be left out.
 */
const address = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+#[a-z0-9-]+|[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]+)*\/?)$/u,
    'is not a valid address: write faq/entry/ for a page, entry#message for a message',
  );

/** One item of `redirects.yaml`: where something that was published has gone. */
export const redirect = z.strictObject({
  from: address.describe('The old address, of a page or a message; it holds for every language.'),
  to: address.describe('The page or message that stands for it now.'),
});
export type Redirect = z.infer<typeof redirect>;
