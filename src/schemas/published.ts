import { z } from 'zod';
import { evidence, source } from './source.ts';

/**
 * What the documents below `api/` hold. A new field raises the second number; whatever else changes
 * gets a new address, so that the first number never changes here.
 */
export const apiVersion = '1.0';

const perLocale = z.record(z.string(), z.string());
const address = z.string().describe('Root-relative address.');

/** One object of `api/messages.json`. */
export const messageRecord = z.object({
  id: z.string().describe('Permanent name inside the entry; also the anchor.'),
  entry: z.string().describe('The slug of the entry it stands in.'),
  client: z.string().describe('What shows it.'),
  platforms: z.array(z.string()).describe('Empty where the platform makes no difference.'),
  language: z.string().describe('The language of the text, as in BCP 47.'),
  text: z.string().describe('Heading and lines, one a line; placeholders as {name}.'),
  codes: z.array(z.string()).describe('The codes in it, as the client defines them.'),
  url: address.describe('Root-relative address of the message in the source language.'),
  source: z.object({
    id: z.string().describe('The source the text comes from.'),
    kind: source.shape.kind,
    confidence: evidence.shape.confidence,
    capture: z.string().optional().describe('The capture it was taken from, if it was not quoted.'),
  }),
  shared: z.array(z.string()).describe('entry#id of the other messages with the same text.'),
  retired: z.iso
    .date()
    .optional()
    .describe('The day since when it is no longer kept up to date, if it is not.'),
});
export type MessageRecord = z.infer<typeof messageRecord>;

/** One object of `api/entries.json`. */
export const entryRecord = z.object({
  slug: z.string().describe('Permanent name.'),
  category: z.string(),
  labels: z.array(z.string()),
  words: z
    .record(
      z.string(),
      z.object({
        title: z.string(),
        summary: z.string(),
        answers: z.object({ meaning: z.string(), action: z.string(), contact: z.string() }),
      }),
    )
    .describe('Title, summary and the three answers, by locale.'),
  urls: z
    .record(z.string(), z.object({ html: address, markdown: address }))
    .describe('The page and the same as Markdown, by locale.'),
  reviewed: z.iso.date().describe('The day a person last checked the whole entry.'),
  messages: z.array(z.string()).describe('The ids of its messages.'),
  codes: z.array(z.string()).describe('The codes in its messages, each once.'),
  related: z.array(z.string()).describe('The slugs of related entries.'),
  retired: z.iso
    .date()
    .optional()
    .describe('The day since when it is no longer kept up to date, if it is not.'),
});
export type EntryRecord = z.infer<typeof entryRecord>;

/** One object of `api/codes.json`, and the whole of `api/codes/<slug>.json`. */
export const codeRecord = z.object({
  code: z.string().describe('As messages bear it.'),
  slug: z.string().describe('The last part of its address.'),
  name: z.string().optional().describe('Its name, where it is known.'),
  number: z.string().optional().describe('Its number, where it has one.'),
  meaning: perLocale.optional().describe('What it says, by locale, where it is known.'),
  origin: perLocale.optional().describe('Who defines it, by locale, where it is known.'),
  urls: z.record(z.string(), address).describe('Its page, by locale.'),
  entries: z.array(z.string()).describe('The slugs of the entries with messages that bear it.'),
  messages: z.array(z.string()).describe('entry#id of the messages that bear it.'),
});
export type CodeRecord = z.infer<typeof codeRecord>;

/** `api/index.json`: what there is. */
export const apiIndex = z.object({
  version: z.string().describe('The version of these documents.'),
  generator: z.object({ name: z.string(), version: z.string() }),
  site: perLocale.describe('The name of the site, by locale.'),
  documents: z.array(
    z.object({
      url: address.describe('Root-relative address; {slug} stands for that of a code.'),
      schema: address,
    }),
  ),
  license: z.object({ name: z.string(), url: z.url() }),
  contact: z.object({ name: perLocale, url: z.url().optional() }),
});
export type ApiIndex = z.infer<typeof apiIndex>;

/** Every published document by the name of its schema. */
export const published = {
  index: apiIndex,
  messages: z.array(messageRecord),
  entries: z.array(entryRecord),
  codes: z.array(codeRecord),
  code: codeRecord,
};
