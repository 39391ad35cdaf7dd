import { z } from 'zod';
import { evidence, source } from './source.ts';

/**
 * The version of the documents below `api/`. A new field raises the second number. Any other change
 * gets a new address, so that the first number never changes here.
 */
export const apiVersion = '1.0';

const perLocale = z.record(z.string(), z.string());
const address = z.string().describe('Root-relative address.');

/** One object of `api/messages.json`. */
export const messageRecord = z.object({
  id: z.string().describe('The permanent name, unique in the entry; also the anchor.'),
  entry: z.string().describe('The slug of its entry.'),
  client: z.string().describe('The id of the client that shows it.'),
  platforms: z
    .array(z.string())
    .describe('The ids of the platforms; empty if the platform makes no difference.'),
  language: z.string().describe('The language of the text, a BCP 47 tag.'),
  text: z
    .string()
    .describe('The heading and all lines, separated by line feeds; placeholders as {name}.'),
  codes: z.array(z.string()).describe('The codes in it, as the client defines them.'),
  url: address.describe('Root-relative address of the message in the source language.'),
  source: z.object({
    id: z.string().describe('The id of the source of the text.'),
    kind: source.shape.kind,
    confidence: evidence.shape.confidence,
    capture: z
      .string()
      .optional()
      .describe('The reference of the capture with the text, if it was captured.'),
  }),
  shared: z
    .array(z.string())
    .describe('The references, entry#id, of the other messages with the same text.'),
  retired: z.iso
    .date()
    .optional()
    .describe('The day since which it is no longer maintained; absent if it is maintained.'),
});
export type MessageRecord = z.infer<typeof messageRecord>;

/** One object of `api/entries.json`. */
export const entryRecord = z.object({
  slug: z.string().describe('The permanent name.'),
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
    .describe('The addresses of the page and of its Markdown version, by locale.'),
  reviewed: z.iso.date().describe('The day a person last checked the whole entry.'),
  messages: z.array(z.string()).describe('The ids of its messages.'),
  codes: z.array(z.string()).describe('The codes in its messages, each once.'),
  related: z.array(z.string()).describe('The slugs of related entries.'),
  retired: z.iso
    .date()
    .optional()
    .describe('The day since which it is no longer maintained; absent if it is maintained.'),
});
export type EntryRecord = z.infer<typeof entryRecord>;

/** One object of `api/codes.json`, and the whole of `api/codes/<slug>.json`. */
export const codeRecord = z.object({
  code: z.string().describe('The code as messages write it.'),
  slug: z.string().describe('The last part of its address.'),
  name: z.string().optional().describe('Its name as its definition writes it, if known.'),
  number: z.string().optional().describe('Its number, if it has one.'),
  meaning: perLocale.optional().describe('Its meaning, by locale, if known.'),
  origin: perLocale
    .optional()
    .describe('The program or standard that defines it, by locale, if known.'),
  urls: z.record(z.string(), address).describe('The address of its page, by locale.'),
  entries: z.array(z.string()).describe('The slugs of the entries with messages that have it.'),
  messages: z.array(z.string()).describe('The references, entry#id, of the messages that have it.'),
});
export type CodeRecord = z.infer<typeof codeRecord>;

/** `api/index.json`: the list of the documents. */
export const apiIndex = z.object({
  version: z.string().describe('The version of these documents.'),
  generator: z.object({ name: z.string(), version: z.string() }),
  site: perLocale.describe('The name of the site, by locale.'),
  documents: z.array(
    z.object({
      url: address.describe(
        'Root-relative address; {slug} is to be replaced by the slug of a code.',
      ),
      schema: address,
    }),
  ),
  license: z.object({ name: z.string(), url: z.url() }),
  contact: z.object({ name: perLocale, url: z.url().optional() }),
});
export type ApiIndex = z.infer<typeof apiIndex>;

/** The schemas of the published documents, by name. */
export const published = {
  index: apiIndex,
  messages: z.array(messageRecord),
  entries: z.array(entryRecord),
  codes: z.array(codeRecord),
  code: codeRecord,
};
