import { z } from 'zod';
import { id, localized } from './text.ts';

/** One item of `platforms.yaml`: what a client runs on. */
export const platform = z.strictObject({
  id: id.describe('Permanent name.'),
  name: localized.describe('The name people know it by.'),
});
export type Platform = z.infer<typeof platform>;
