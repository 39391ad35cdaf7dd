import { z } from 'zod';
import { language } from './language.ts';
import { hostPattern } from './own-host.ts';
import { day, id, localized } from './text.ts';

/** One item of `notices.yaml`: what is known of an incident, for the days it lasts. */
export const notice = z
  .strictObject({
    id: id.describe('The permanent name, which is also the anchor on the page of all notices.'),
    from: day.describe('The first day it is shown: 2026-12-09.'),
    until: day.optional().describe('The last day it is shown; left out while nobody knows.'),
    text: localized.describe('What is wrong, who is affected, and what to do.'),
    languages: z
      .array(language)
      .min(1)
      .optional()
      .describe(
        'The languages it is written in, if not all of the site: [ja]; pages in others do not show it.',
      ),
    hosts: z
      .array(hostPattern)
      .default([])
      .describe('The host names it is about: it is shown to visitors whose text names one.'),
    entries: z.array(id).default([]).describe('The slugs of the entries that show it.'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    message: 'is before `from`: correct one of the two',
    path: ['until'],
  });
export type Notice = z.infer<typeof notice>;
