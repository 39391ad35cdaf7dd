import { z } from 'zod';
import { language } from './language.ts';
import { evidence } from './source.ts';
import { id, localized, text } from './text.ts';

/** A setting that decides whether a client shows a message, as a path through its menus. */
export const setting = z.strictObject({
  id: id.describe('The permanent name, unique in the entry.'),
  client: id.describe('An id of clients.yaml: the client it belongs to.'),
  platforms: z
    .array(id)
    .describe('Ids of platforms.yaml; an empty list if the platform makes no difference.'),
  'shared-by': z
    .array(id)
    .default([])
    .describe('Ids of other clients to which the same setting applies.'),
  language: language.describe('The language of the quoted labels, such as ja or en.'),
  open: z
    .array(text)
    .default([])
    .describe('The folders and the application to open first, outermost first.'),
  menu: z
    .array(text)
    .min(1)
    .describe('The labels of the menus to open, outermost first, without brackets.'),
  option: text.optional().describe('The label of the option itself.'),
  effect: localized.optional().describe('What the setting does, if its label does not say so.'),
  source: evidence.describe('The source of the labels and how reliable it is.'),
  correction: localized
    .optional()
    .describe('If the source is known to be wrong: the real label, and how we know.'),
});
export type Setting = z.infer<typeof setting>;
