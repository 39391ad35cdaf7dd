import { z } from 'zod';
import { webAddress } from './address.ts';
import { captureFolder } from './capture.ts';
import { date, day, id, localized, text } from './text.ts';

/** One item of `sources.yaml`: where a text or a fact comes from. */
export const source = z
  .strictObject({
    id: id.describe('Permanent name; messages and prose refer to it.'),
    kind: z
      .enum(['document', 'capture', 'package', 'page', 'standard'])
      .describe(
        'A document handed down to us, a machine-made record of a real screen, the strings inside a program’s own package, a public web page, or a published standard.',
      ),
    title: localized.describe('What it is called.'),
    publisher: text.optional().describe('Who published it.'),
    url: webAddress.optional().describe('Where it can be read. Leave it out rather than guess.'),
    locator: text.optional().describe('The exact place: file, key, commit, section.'),
    date: date
      .optional()
      .describe('When it was published or surveyed. Leave it out when it is not known.'),
    seen: day.describe('The day one of us last looked at it.'),
    captures: z
      .array(captureFolder)
      .min(1)
      .optional()
      .describe('The folders of captures/ it stands for, where it is a machine-made record.'),
  })
  .refine(({ kind, captures }) => kind === 'capture' || !captures, {
    path: ['captures'],
    message: 'is only for sources of the kind capture: remove it, or correct the kind',
  });
export type Source = z.infer<typeof source>;

/** How far a text or fact is proven by the source it names. */
export const evidence = z.strictObject({
  id: id.describe('An id of sources.yaml.'),
  confidence: z
    .enum(['captured', 'exact', 'quoted', 'unproven'])
    .describe(
      'captured: a machine recorded the real screen. exact: read character for character in the program’s own files. quoted: as a person wrote it down. unproven: nobody has shown it.',
    ),
});
export type Evidence = z.infer<typeof evidence>;
