import { z } from 'zod';
import { day, id, localized, seal, text } from './text.ts';

/** The scopes of a cure, the smallest first: how long it lasts, or for whom. */
export const reaches = ['call', 'session', 'user', 'project', 'machine'] as const;

/** One item of `cures.yaml`: commands that cure a fault for a client, shown by `<Cures>` in an entry. */
export const cure = z.strictObject({
  id: id.describe('The permanent name.'),
  entry: id.describe('The slug of the entry that shows it.'),
  client: id.describe('An id of clients.yaml: the client it cures.'),
  faults: z.array(id).min(1).describe('The faults it cures, by the names of their captures.'),
  reach: z
    .enum(reaches)
    .describe(
      'call: this one call. session: until the shell is closed. user: all calls of one user. project: the project in this folder. machine: everybody on this machine.',
    ),
  run: z
    .array(text)
    .min(1)
    .describe('The commands, one item a line; {name} is a placeholder that readers replace.'),
  note: localized.optional().describe('What readers have to know beside the commands.'),
});
export type Cure = z.infer<typeof cure>;

/** A file of `proofs/`: a run of a cure with a real client. Written by the lab, never by hand. */
export const proof = z.strictObject({
  cure: id.describe('An id of cures.yaml.'),
  program: text.describe('The program, by the name it gives itself.'),
  version: text.describe('The full version of the program.'),
  system: text.describe('The operating system, by the name it gives itself.'),
  captured: day.describe('The day of the run.'),
  run: z.array(text).describe('The commands that were run, as the cure has them.'),
  cured: z.array(id).describe('The faults that failed before the commands and not after them.'),
  refused: z
    .array(id)
    .describe('The faults that failed after the commands as well, as they have to.'),
  seal,
});
export type Proof = z.infer<typeof proof>;
