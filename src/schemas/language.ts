import { z } from 'zod';

/**
 * A language tag (BCP 47) in canonical case: `ja`, `en-GB`, `zh-Hans`, `ca-valencia`. Only language,
 * script, region and a variant are allowed, because a tag is part of addresses and file names.
 */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z]{5,8})?$/,
    'is not a language code: write ja, en-GB or zh-Hans',
  );
