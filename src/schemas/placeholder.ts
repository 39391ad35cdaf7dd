import { z } from 'zod';
import { id, localized, text } from './text.ts';

/**
 * One item of `placeholders.yaml`: a part of a message that differs from screen to screen, written
 * `{id}` in its text.
 */
export const placeholder = z.strictObject({
  id: id.describe('The name between the braces.'),
  kind: z
    .enum(['host-name', 'text'])
    .default('text')
    .describe('host-name: a visitor’s own host name may stand there. text: anything else.'),
  name: localized.describe('What stands there on a real screen.'),
  example: text.describe('An example of what stands there. Use names reserved for documentation.'),
});
export type Placeholder = z.infer<typeof placeholder>;
