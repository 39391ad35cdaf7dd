import { z } from 'zod';
import { id, localized } from './text.ts';

/** One item of `categories.yaml`: a branch of the page tree, in the order of this file. */
export const category = z.strictObject({
  id: id.describe('The permanent name, which is also part of the address, /category/<id>/.'),
  name: localized.describe('The heading of the category.'),
  symptom: localized
    .optional()
    .describe(
      'The category as a reader without knowledge of the subject would recognise it, for the home page; the name if left out.',
    ),
  description: localized.describe('One sentence that says which entries belong to the category.'),
});
export type Category = z.infer<typeof category>;
