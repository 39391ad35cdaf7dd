import { z } from 'zod';
import { capture, captureReference } from './capture.ts';
import { client } from './client.ts';
import { cureRecord, messageRecord } from './published.ts';
import { placeholder } from './placeholder.ts';
import { source } from './source.ts';
import { id } from './text.ts';

/** One object of `captures.json`: a file of `captures/` with its name. */
export const captureRow = capture.extend({
  reference: captureReference.describe('Its name: client-release/language/fault.'),
});
export type CaptureRow = z.infer<typeof captureRow>;

/** One object of `faults.json`: what was set up, and what is known of it. */
export const faultRecord = z.object({
  id: id.describe('The name of the fault, as captures and cures have it.'),
  entries: z.array(id).describe('The slugs of the entries whose messages were captured at it.'),
  clients: z.array(id).describe('The ids of the clients it was set up for.'),
  captures: z.array(captureReference).describe('The references of its captures.'),
  cures: z.array(id).describe('The ids of the cures for it.'),
});
export type FaultRecord = z.infer<typeof faultRecord>;

/** The tables of a data package by name: what they are, and the schema of one row. */
export const tables = {
  messages: { about: 'every text a client shows, with its proof', row: messageRecord },
  captures: { about: 'the screens of real clients, line by line', row: captureRow },
  faults: { about: 'what was set up to make clients show them', row: faultRecord },
  cures: { about: 'commands that put a fault right, with the runs that prove it', row: cureRecord },
  clients: { about: 'the programs and devices', row: client },
  placeholders: { about: 'what {name} in a text stands for', row: placeholder },
  sources: { about: 'where texts and facts come from', row: source },
};
export type TableName = keyof typeof tables;
