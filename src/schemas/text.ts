import { z } from 'zod';

/**
 * A non-empty string without leading or trailing white space, and without control characters and lone
 * surrogates, which no page can show and escapes such as `\x07` can contain.
 */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'starts or ends with white space: remove it')
  .refine(
    (value) => !/(?![\t\n])\p{Cc}/u.test(value) && value.isWellFormed(),
    'contains a control character: remove it',
  );

/** A permanent name: lower-case letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not a valid id: use lower-case letters, digits and single hyphens',
  );

/** The seal of a file that the lab writes. */
export const seal = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'is not a valid seal')
  .describe('A checksum of the other fields, which reveals changes made by hand.');

/**
 * A short text in every language of the site: a map from locale to text. The rule
 * `texts-are-in-every-locale` checks that the locales are those of the site.
 */
export const localized = z.record(z.string(), text);
export type Localized = z.infer<typeof localized>;

/** A day, a month or a year, as exact as it is known: `2026-11-23`, `2009-11` or `2009`. */
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a valid date: write 2026-11-23, 2026-11 or 2026',
  );

/** A day, `2026-11-23`. */
export const day = z
  .string()
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    'is not a valid date: write 2026-11-23',
  );

/** A calendar year. */
export const year = z.int().min(1990).max(2100);
