import { z } from 'zod';
import { capture } from './capture.ts';
import { cure, proof } from './cure.ts';
import { quotedMessage } from './message.ts';
import { evidence, source } from './source.ts';

/**
 * The version of the documents below `api/`. A new field raises the second number. Any other change
 * gets a new address, so that the first number never changes here.
 */
export const apiVersion = '1.1';

const perLocale = z.record(z.string(), z.string());
const address = z.string().describe('Root-relative address.');
/** The program that was run, and when. */
const provenBy = {
  program: capture.shape.program,
  version: capture.shape.version,
  system: capture.shape.system,
  captured: capture.shape.captured,
};

/** One object of `api/messages.json`. */
export const messageRecord = z.object({
  id: z.string().describe('The permanent name, unique in the entry; also the anchor.'),
  entry: z.string().describe('The slug of its entry.'),
  title: perLocale.describe('The title of its entry, by locale.'),
  client: z.string().describe('The id of the client that shows it.'),
  platforms: z
    .array(z.string())
    .describe('The ids of the platforms; empty if the platform makes no difference.'),
  versions: z
    .object({ from: z.string().optional(), to: z.string().optional() })
    .optional()
    .describe('The versions of the client that show it, inclusive; absent if they are not known.'),
  seen: z
    .object({ from: z.int(), to: z.int().optional() })
    .describe('The years in which it was seen; without `to` clients still show it.'),
  language: z.string().describe('The language of the text, a BCP 47 tag.'),
  text: z
    .string()
    .describe('The heading and all lines, separated by line feeds; placeholders as {name}.'),
  codes: z.array(z.string()).describe('The codes in it, as the client defines them.'),
  bypass: quotedMessage.shape.bypass
    .exclude(['unknown'])
    .optional()
    .describe('Whether the screen itself offers to continue; absent if that is not known.'),
  appears: z
    .union([z.literal('by-default'), z.object({ settings: z.array(z.string()) })])
    .optional()
    .describe(
      'Under which settings it appears: the defaults of the client, or one of these settings of the entry changed; absent if that is not known.',
    ),
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
  proof: z
    .object({
      ...provenBy,
      settings: z.array(z.string()).describe(capture.shape.settings.description ?? ''),
    })
    .optional()
    .describe('The run of the program in which it was recorded; absent if it was not captured.'),
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

/** One object of `api/cures.json`. */
export const cureRecord = z.object({
  id: z.string().describe('The permanent name.'),
  entry: z.string().describe('The slug of the entry that shows it.'),
  client: z.string().describe('The id of the client it cures.'),
  faults: z.array(z.string()).describe(cure.shape.faults.description ?? ''),
  reach: cure.shape.reach,
  run: z
    .array(z.string())
    .describe('The commands, one item a line; what readers replace is written as {name}.'),
  note: perLocale.optional().describe('What readers have to know beside the commands, by locale.'),
  url: address.describe('Root-relative address of the cure in the source language.'),
  proof: z
    .object({
      ...provenBy,
      cured: z.array(z.string()).describe(proof.shape.cured.description ?? ''),
      refused: z.array(z.string()).describe(proof.shape.refused.description ?? ''),
    })
    .describe('The run that proves it.'),
});
export type CureRecord = z.infer<typeof cureRecord>;

/** The schemas of the published documents, by name. */
export const published = {
  index: apiIndex,
  messages: z.array(messageRecord),
  entries: z.array(entryRecord),
  codes: z.array(codeRecord),
  code: codeRecord,
  cures: z.array(cureRecord),
};
