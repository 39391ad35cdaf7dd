import { z } from 'zod';
import { language } from './language.ts';
import { evidence } from './source.ts';
import { id, localized, text } from './text.ts';

/** A setting that decides whether a client shows a message: a path through menus, not a sentence. */
export const setting = z.strictObject({
  id: id.describe('Permanent name inside the entry.'),
  client: id.describe('The client it belongs to.'),
  platforms: z
    .array(id)
    .describe('Where it is found; an empty list where the platform makes no difference.'),
  'shared-by': z.array(id).default([]).describe('Other clients that obey the same setting.'),
  language: language.describe('The language the labels are quoted in.'),
  open: z
    .array(text)
    .default([])
    .describe('Folders and the application to open first, outermost first.'),
  menu: z.array(text).min(1).describe('The labels to follow, outermost first, without brackets.'),
  option: text.optional().describe('The label of the option itself.'),
  effect: localized.optional().describe('What the setting does, where its name does not say.'),
  source: evidence.describe('Where it comes from and how far that proves it.'),
  correction: localized
    .optional()
    .describe('Where the source is known to have slipped: the real label, and how we know.'),
});
export type Setting = z.infer<typeof setting>;
