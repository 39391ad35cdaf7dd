import { z } from 'zod';

/**
 * The frontmatter of an addition, `<locale>.add.mdx`, beside the fields of the entry that it adds to: each takes
 * the place of that of the entry, and lists are joined.
 */
export const addition = z.looseObject({
  to: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'is not the hash of a text: `npx error-faq check` prints the right one')
    .optional()
    .describe(
      'The hash of the text it was written for, eight hexadecimal digits; not written by hand, but by `error-faq check --added <entry>` once a person has compared the two.',
    ),
});
