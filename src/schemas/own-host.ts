import { z } from 'zod';
import { id, localized } from './text.ts';

/** A host name in lower case, or `*.` before one for all names below it. */
export const hostPattern = z
  .string()
  .regex(
    /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,63}$/,
    'is not a host name: write portal.example.org, or *.example.org for all names below it',
  );

/** One item of `hosts.yaml`: servers of the organisation itself, and what is said of them beside an answer. */
export const ownHosts = z.strictObject({
  id: id.describe('The permanent name.'),
  hosts: z
    .array(hostPattern)
    .min(1)
    .describe('The host names in lower case; *.example.org stands for all names below it.'),
  note: localized.describe(
    'What a visitor is told whose text names one of them: whose server it is, and whom to ask.',
  ),
});
export type OwnHosts = z.infer<typeof ownHosts>;
