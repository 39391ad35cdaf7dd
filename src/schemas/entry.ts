import { z } from 'zod';
import { entryMessage } from './message.ts';
import { retired } from './retired.ts';
import { setting } from './setting.ts';
import { day, id, localized, text } from './text.ts';

/** The three answers at the top of a page, one sentence each. */
const answers = z.strictObject({
  meaning: text.describe('What the message means: “What is happening?”'),
  action: text.describe('What the reader can do: “What can I do?”'),
  contact: text.describe('Whom the reader should contact: “Whom do I tell?”'),
});

/** The translated fields, in the frontmatter of every `<locale>.mdx`. */
const words = {
  title: text.describe('What the reader saw, as they saw it; the heading of the page.'),
  summary: text.describe('The meaning in one sentence; shown in results and by search engines.'),
  answers: answers.describe('The three answers at the top of the page.'),
};

/** One way of a fork: a sign that distinguishes a cause, and the entry that explains it. */
const way = z.strictObject({
  sign: localized.describe('What the reader also sees if this is the cause.'),
  entry: id.describe(
    'The slug of the entry that explains this cause; it may be this entry itself.',
  ),
});

const related = z.strictObject({
  entry: id.describe('The slug of the related entry.'),
  reason: localized.describe('Why it may help a reader of this entry.'),
});

/** The frequency of an entry that states none. */
export const UNSTATED_FREQUENCY = 1;

/** The frontmatter of the source file of an entry: its words and all of its facts. */
export const entry = z.strictObject({
  ...words,
  category: id.describe('An id of categories.yaml.'),
  frequency: z
    .strictObject({
      value: z
        .number()
        .min(0.1)
        .max(100)
        .describe('How often it is this cause, compared with the other entries.'),
      source: id.optional().describe('An id of sources.yaml: where the number comes from.'),
      reason: text.optional().describe('Why this number, where no source gives it.'),
    })
    .refine(({ source, reason }) => source ?? reason, 'has neither source nor reason: add one')
    .optional()
    .describe('Orders the causes of a text that several entries explain; 1 if left out.'),
  labels: z.array(id).default([]).describe('Ids of labels.yaml.'),
  reviewed: day.describe('The day a person last checked the whole entry: 2026-11-23.'),
  messages: z
    .array(entryMessage)
    .min(1)
    .describe('The messages that the entry explains, as clients show them.'),
  featured: z
    .array(id)
    .default([])
    .describe(
      'Ids of messages that stand on the page of the entry itself, beside those of today in the language of the page; all others stand on the page of all its messages.',
    ),
  settings: z
    .array(setting)
    .default([])
    .describe('The settings that decide whether clients show the messages.'),
  fork: z
    .strictObject({
      question: localized.describe('The question whose answer distinguishes the causes.'),
      ways: z
        .array(way)
        .min(2)
        .describe('The possible answers, each with the entry that explains it.'),
    })
    .optional()
    .describe(
      'A question that distinguishes several causes of the same message; shown near the top of the page.',
    ),
  retired: retired
    .optional()
    .describe('Set if the entry is no longer maintained and stays only because links lead to it.'),
  related: z.array(related).default([]).describe('Related entries, each with the reason.'),
});
export type EntryFrontmatter = z.infer<typeof entry>;

/** The translated fields; other fields are ignored. */
export const entryWords = z.object(words);
export type EntryText = z.infer<typeof entryWords>;

/** The frontmatter of a translation: words only. The facts are those of the source file. */
export const translation = z.strictObject({
  ...words,
  of: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'is not the hash of a text: `npx error-faq check` prints the right one')
    .optional()
    .describe(
      'The hash of the source text it was translated from, eight hexadecimal digits; not written by hand, but by `error-faq check --translated <entry>` once a person has compared the two.',
    ),
});
