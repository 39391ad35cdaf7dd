import { z } from 'zod';

/**
 * The address of a page, relative to the root of a locale, `faq/entry/`, or the reference of a message,
 * `entry#message`. The trailing slash of a page may be left out.
 */
const address = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+#[a-z0-9-]+|[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]+)*\/?)$/u,
    'is not a valid address: write faq/entry/ for a page, entry#message for a message',
  );

/** One item of `redirects.yaml`: the new address of a page or message that was published elsewhere. */
export const redirect = z.strictObject({
  from: address.describe(
    'The old address of a page or message, in all languages: faq/paper-out/ or paper-out#device.',
  ),
  to: address.describe('The new address of a page or message: faq/no-paper/ or no-paper#device.'),
});
export type Redirect = z.infer<typeof redirect>;
