import { z } from 'zod';
import { entryMessage } from './message.ts';
import { retired } from './retired.ts';
import { setting } from './setting.ts';
import { day, id, localized, text } from './text.ts';

/** The three answers a worried reader gets before any scrolling: one sentence each. */
const answers = z.strictObject({
  meaning: text.describe('What is happening?'),
  action: text.describe('What can I do?'),
  contact: text.describe('Whom do I tell?'),
});

/** What differs from language to language, in the frontmatter of every `<locale>.mdx`. */
const words = {
  title: text.describe('What the person saw, as they saw it; the heading of the page.'),
  summary: text.describe('The meaning in one sentence; shown in results and to search engines.'),
  answers: answers.describe('The first screen of the page.'),
};

/** One way out of a fork: what else the reader sees, and the entry it leads to. */
const way = z.strictObject({
  sign: localized.describe('What else is to be seen if it is this.'),
  entry: id.describe('The entry it leads to; the entry itself means: stay here.'),
});

const related = z.strictObject({
  entry: id.describe('The related entry.'),
  reason: localized.describe('Why a reader of this one may want it.'),
});

/** The frontmatter of an entry’s source language: its words and all of its facts. */
export const entry = z.strictObject({
  ...words,
  category: id.describe('An id of categories.yaml.'),
  labels: z.array(id).default([]).describe('Ids of labels.yaml.'),
  reviewed: day.describe('The day a person last checked the whole entry.'),
  messages: z
    .array(entryMessage)
    .min(1)
    .describe('What the clients show. A table of data; it may be long.'),
  settings: z.array(setting).default([]).describe('Settings the messages depend on.'),
  fork: z
    .strictObject({
      question: localized.describe('The question that tells the causes apart.'),
      ways: z.array(way).min(2).describe('The answers to it.'),
    })
    .optional()
    .describe('Where the same words have several causes: shown early on the page.'),
  retired: retired
    .optional()
    .describe('Where it is no longer kept up to date, and stays because links lead to it.'),
  related: z.array(related).default([]).describe('Other entries, each with the reason.'),
});
export type EntryFrontmatter = z.infer<typeof entry>;

/** What differs from language to language, whatever else stands beside it. */
export const entryWords = z.object(words);
export type EntryText = z.infer<typeof entryWords>;

/** The frontmatter of a translation: words only. Facts are inherited from the source language. */
export const translation = z.strictObject({
  ...words,
  of: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'is not the hash of a text: `npx error-faq check` prints the right one')
    .optional()
    .describe(
      'The mark of the text it is a translation of: eight letters and digits, which change when that text does. A person who has compared the two has it written by `error-faq check --translated <entry>`.',
    ),
});
