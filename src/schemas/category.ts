import { z } from 'zod';
import { id, localized } from './text.ts';

/**
 * One item of `categories.yaml`: a branch of the page tree. Branches stand in the order of this
 * file.
 */
export const category = z.strictObject({
  id: id.describe('Permanent name; also its address, /category/<id>/.'),
  name: localized.describe('The heading of the branch.'),
  description: localized.describe('One sentence: which entries belong here.'),
});
export type Category = z.infer<typeof category>;
