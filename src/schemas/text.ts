import { z } from 'zod';

/**
 * A non-empty string without white space at its ends, and without what no page can show: control
 * characters and halves of characters, which an escape such as `\x07` can bring in.
 */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'starts or ends with white space: remove it')
  .refine(
    (value) => !/(?![\t\n])\p{Cc}/u.test(value) && value.isWellFormed(),
    'contains a control character: remove it',
  );

/** The permanent name of a thing: lower-case letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not a valid id: use lower-case letters, digits and single hyphens',
  );

/**
 * One short text in every language of the site, as a map from locale to text.
 * That no locale is missing or unknown is checked where the site's locales are known.
 */
export const localized = z.record(z.string(), text);
export type Localized = z.infer<typeof localized>;

/** A day, a month or a year: `2026-11-23`, `2009-11` or `2009`. As exact as it is known, no more. */
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a valid date: write 2026-11-23, 2026-11 or 2026',
  );

/** A full day, `2026-11-23`. */
export const day = z
  .string()
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    'is not a valid date: write 2026-11-23',
  );

/** A calendar year. */
export const year = z.int().min(1990).max(2100);
