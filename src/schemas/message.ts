import { z } from 'zod';
import { captureReference } from './capture.ts';
import { retired } from './retired.ts';
import { language } from './language.ts';
import { evidence } from './source.ts';
import { id, localized, text, year } from './text.ts';

/** A permanent reference to a message: `entry-slug#message-id`. */
export const messageReference = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'is not a message reference: write entry-slug#message-id');

const version = text.describe(
  'A version as the program writes it, in quotation marks: "7" or "156.0".',
);

/** The versions of a client: `unknown`, or an inclusive range; an open end is left out. */
export const versions = z.union([
  z.literal('unknown'),
  z
    .strictObject({ from: version.optional(), to: version.optional() })
    .refine(
      (range) => range.from ?? range.to,
      'has neither `from` nor `to`: write `unknown` if neither is known',
    ),
]);
export type Versions = z.infer<typeof versions>;

/** The settings under which a client shows the message. */
export const appears = z.union([
  z.literal('by-default').describe('With the default settings of the client.'),
  z.literal('unknown').describe('It is not known under which settings.'),
  z.strictObject({
    settings: z
      .array(id)
      .min(1)
      .describe('Only if one of these settings of the entry was changed from its default.'),
  }),
]);
export type Appears = z.infer<typeof appears>;

const retirement = retired
  .optional()
  .describe('Set if the message is no longer maintained and stays only because links lead to it.');

/** A message with its text, character for character. */
export const quotedMessage = z.strictObject({
  id: id.describe('The permanent name, unique in the entry, which is also the anchor on the page.'),
  client: id.describe('An id of clients.yaml.'),
  platforms: z
    .array(id)
    .describe('Ids of platforms.yaml; an empty list if the platform makes no difference.'),
  versions: versions.describe(
    'The versions that show it: `unknown`, or `from` and `to`, one of which may be left out.',
  ),
  seen: z
    .strictObject({
      from: year.describe('The first year in which it was seen.'),
      to: year.optional().describe('The last year in which it was seen.'),
    })
    .describe('The years in which it was seen; leave out `to` while clients still show it.'),
  language: language.describe('The language of the text, such as ja, en or zh-Hans.'),
  heading: text.optional().describe('The heading, if the client shows one.'),
  lines: z
    .array(text)
    .min(1)
    .describe(
      'The text below the heading exactly as shown, one item per line; {name} is a placeholder.',
    ),
  codes: z
    .array(text)
    .default([])
    .describe('The error codes in it, exactly as the client writes them.'),
  bypass: z
    .enum(['none', 'offered', 'unknown'])
    .describe('Whether the screen itself offers to continue; stated as a fact, not as advice.'),
  appears: appears.describe(
    'Under which settings it appears: `by-default`, `unknown`, or `settings` with ids of settings of the entry.',
  ),
  source: evidence.describe('The source of the text and how reliable it is.'),
  correction: localized
    .optional()
    .describe('If the source is known to be wrong: what the real screen says, and how we know.'),
  retired: retirement,
});
export type QuotedMessage = z.infer<typeof quotedMessage>;

/** A message with the text of a capture. */
export const capturedMessage = z.strictObject({
  id: quotedMessage.shape.id,
  capture: captureReference.describe(
    'The capture with the text, as client-release/language/fault.',
  ),
  platforms: quotedMessage.shape.platforms
    .optional()
    .describe('Ids of platforms.yaml; by default the platform of the capture.'),
  seen: quotedMessage.shape.seen
    .optional()
    .describe('The years in which it was seen; by default since the year of the capture.'),
  appears: appears
    .optional()
    .describe(
      'Under which settings it appears; by default `by-default`, or `unknown` if the capture was made with other settings.',
    ),
  correction: localized
    .optional()
    .describe('If the capture shows something unusual: what is usual.'),
  retired: retirement,
});
export type CapturedMessage = z.infer<typeof capturedMessage>;

/** A message with the text of a message of another entry. */
export const sharedMessage = z.strictObject({
  id: quotedMessage.shape.id,
  'same-as': messageReference.describe('The message with the text, as entry-slug#message-id.'),
  retired: retirement,
});
export type SharedMessage = z.infer<typeof sharedMessage>;

/** One item of an entry’s `messages`; its fields decide which of the three kinds it is. */
export const entryMessage = z.union([quotedMessage, capturedMessage, sharedMessage]);
export type EntryMessage = z.infer<typeof entryMessage>;
