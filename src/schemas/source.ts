import { z } from 'zod';
import { webAddress } from './address.ts';
import { captureFolder } from './capture.ts';
import { date, day, id, localized, text } from './text.ts';

/** One item of `sources.yaml`: the source of texts and facts. */
export const source = z
  .strictObject({
    id: id.describe('The permanent name, by which messages and prose refer to it.'),
    kind: z
      .enum(['document', 'capture', 'package', 'page', 'standard'])
      .describe(
        'document: a document given to us. capture: recordings of real screens. package: the texts in the files of a program. page: a public web page. standard: a published standard.',
      ),
    title: localized.describe('The title of the source.'),
    publisher: text.optional().describe('The publisher.'),
    url: webAddress
      .optional()
      .describe('The address at which it can be read; leave it out rather than guess.'),
    locator: text
      .optional()
      .describe('The exact place in the source: a file, key, commit or section.'),
    date: date
      .optional()
      .describe(
        'The date of publication, as exact as known: 2026-11-23, 2026-11 or 2026; leave it out if unknown.',
      ),
    seen: day.describe('The day a maintainer last looked at it: 2026-11-23.'),
    captures: z
      .array(captureFolder)
      .min(1)
      .optional()
      .describe('The folders of captures/ it covers, if it is of the kind `capture`.'),
  })
  .refine(({ kind, captures }) => kind === 'capture' || !captures, {
    path: ['captures'],
    message: 'is only for sources of the kind capture: remove it, or correct the kind',
  });
export type Source = z.infer<typeof source>;

/** The source of a text or fact, with how reliable it is. */
export const evidence = z.strictObject({
  id: id.describe('An id of sources.yaml.'),
  confidence: z
    .enum(['captured', 'exact', 'quoted', 'unproven'])
    .describe(
      'captured: recorded from the real screen. exact: read character for character in the files of the program. quoted: as a person wrote it down. unproven: not verified.',
    ),
});
export type Evidence = z.infer<typeof evidence>;
