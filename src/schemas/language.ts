import { z } from 'zod';

/**
 * A language by its tag (BCP 47), in the letter case that is usual: `ja`, `en-GB`, `zh-Hans`. Only of
 * language, script and region, because a tag is a part of addresses and names of files.
 */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'is not a language code: write ja, en-GB or zh-Hans',
  );
