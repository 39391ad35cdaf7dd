import { z } from 'zod';
import { id, localized } from './text.ts';

/** One item of `labels.yaml`: a topic that ties entries together. */
export const label = z.strictObject({
  id: id.describe('Permanent name; also its address, /label/<id>/.'),
  name: localized.describe('The topic in a word or two.'),
  description: localized.describe('One sentence: what the topic covers.'),
});
export type Label = z.infer<typeof label>;
