import { z } from 'zod';
import { id, localized, text } from './text.ts';

/** One item of `placeholders.yaml`: a variable part of messages, written `{id}` in their texts. */
export const placeholder = z.strictObject({
  id: id.describe('The name between the braces, host in {host}.'),
  kind: z
    .enum(['host-name', 'text'])
    .default('text')
    .describe(
      'host-name: a host name, which visitors can replace by their own. text: anything else.',
    ),
  name: localized.describe('What a real screen shows there.'),
  example: text.describe(
    'An example of what a real screen shows there; use names reserved for documentation, such as example.com.',
  ),
});
export type Placeholder = z.infer<typeof placeholder>;
