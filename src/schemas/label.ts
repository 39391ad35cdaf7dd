import { z } from 'zod';
import { id, localized } from './text.ts';

/** One item of `labels.yaml`: a topic that several entries share. */
export const label = z.strictObject({
  id: id.describe('The permanent name, which is also part of the address, /label/<id>/.'),
  name: localized.describe('The topic, in a word or two.'),
  description: localized.describe('One sentence that says what the topic covers.'),
});
export type Label = z.infer<typeof label>;
