import { z } from 'zod';
import { captureReference } from './capture.ts';
import { retired } from './retired.ts';
import { language } from './language.ts';
import { evidence } from './source.ts';
import { id, localized, text, year } from './text.ts';

/** A permanent reference to a message of any entry: `entry-slug#message-id`. */
export const messageReference = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'is not a message reference: write entry-slug#message-id');

const version = text.describe(
  'A version as the program writes it, in quotation marks: "7", "156.0".',
);

/** The versions of a client: unknown, or a range whose open end is left out. */
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

/** When a client shows the message at all. */
export const appears = z.union([
  z.literal('by-default').describe('With the settings the client ships with.'),
  z.literal('unknown').describe('Nobody has shown under which settings.'),
  z.strictObject({
    settings: z
      .array(id)
      .min(1)
      .describe('Only when one of these settings of the entry has been changed.'),
  }),
]);
export type Appears = z.infer<typeof appears>;

const retirement = retired
  .optional()
  .describe('Where it is no longer kept up to date, and stays because links lead to it.');

/** A message whose text is written here, character for character. */
export const quotedMessage = z.strictObject({
  id: id.describe('Permanent name inside the entry; also its anchor on the page.'),
  client: id.describe('An id of clients.yaml.'),
  platforms: z
    .array(id)
    .describe('Ids of platforms.yaml; an empty list where the platform makes no difference.'),
  versions: versions.describe(
    'The versions that show it: unknown, or from and to, either of which may stay open.',
  ),
  seen: z
    .strictObject({
      from: year.describe('The first year it was seen in.'),
      to: year.optional().describe('The last year it was seen in.'),
    })
    .describe('The years it was seen in; leave out `to` while it is still shown.'),
  language: language.describe('The language of the text: ja, en, zh-Hans.'),
  heading: text.optional().describe('The heading, where the client shows one.'),
  lines: z
    .array(text)
    .min(1)
    .describe('The text below it, one item a line, exactly as shown. {name} marks a placeholder.'),
  codes: z
    .array(text)
    .default([])
    .describe('Machine-readable names and numbers in it, as the client defines them.'),
  bypass: z
    .enum(['none', 'offered', 'unknown'])
    .describe(
      'Whether the screen itself lets the visitor go on. Recorded as a fact, never recommended.',
    ),
  appears: appears.describe(
    'Under which settings it appears at all: by-default, unknown, or `settings` with ids of settings of the entry.',
  ),
  source: evidence.describe('Where the text comes from and how far that proves it.'),
  correction: localized
    .optional()
    .describe(
      'Where the source is known to have slipped: what stands on the real screen, and how we know.',
    ),
  retired: retirement,
});
export type QuotedMessage = z.infer<typeof quotedMessage>;

/** A message whose text a machine recorded: taken from a capture, never typed. */
export const capturedMessage = z.strictObject({
  id: quotedMessage.shape.id,
  capture: captureReference.describe(
    'The capture that holds the text, client-release/language/fault.',
  ),
  platforms: quotedMessage.shape.platforms
    .optional()
    .describe('Ids of platforms.yaml; the platform of the capture, if left out.'),
  seen: quotedMessage.shape.seen
    .optional()
    .describe('The years it was seen in; since the year of the capture, if left out.'),
  appears: appears
    .optional()
    .describe(
      'Under which settings it appears; if left out, by default or unknown, as the capture tells.',
    ),
  correction: localized.optional().describe('Where the capture shows what is not usual: what is.'),
  retired: retirement,
});
export type CapturedMessage = z.infer<typeof capturedMessage>;

/** A message with the text of another entry’s message: referenced, never copied. */
export const sharedMessage = z.strictObject({
  id: quotedMessage.shape.id,
  'same-as': messageReference.describe('The message that holds the text, entry-slug#message-id.'),
  retired: retirement,
});
export type SharedMessage = z.infer<typeof sharedMessage>;

/** One item of an entry’s `messages`. Which of the three it is, its own fields tell. */
export const entryMessage = z.union([quotedMessage, capturedMessage, sharedMessage]);
export type EntryMessage = z.infer<typeof entryMessage>;
