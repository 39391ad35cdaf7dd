import { z } from 'zod';
import { translation } from './entry.ts';
import { day, id, text } from './text.ts';

/** The most characters of a sentence. By judgement: six lines on a small phone. */
const LONGEST = 200;

const sentence = text.max(LONGEST);

/** The three sentences about one entry. */
export const shortAnswer = z.strictObject({
  what: sentence.describe('What is happening, in one sentence.'),
  'can-do': sentence.describe('What the visitor can do, in one sentence.'),
  tell: sentence.describe('Whom to tell, and what, in one sentence.'),
  of: translation.shape.of.describe(
    'The hash of the answers of the entry that they follow; `error-faq check --translated` writes it.',
  ),
});
export type ShortAnswer = z.infer<typeof shortAnswer>;

/** What is written around the sentences, in their language. */
export const shortLabels = z.strictObject({
  title: text.describe('What they are: a short answer in this language.'),
  what: text.describe('The heading of `what`.'),
  'can-do': text.describe('The heading of `can-do`.'),
  tell: text.describe('The heading of `tell`.'),
  'review-none': text.describe('That no native speaker has reviewed the sentences.'),
  'review-native': text.describe('That a native speaker has reviewed them.'),
  more: text.describe('The link to the whole answer, in the languages of the site.'),
  report: text.describe('The heading of the report for the help desk.'),
  saw: text.describe('What stands before the text that the visitor saw.'),
  site: text.describe('What stands before the site it is about.'),
  copy: text.describe('The button that copies the report.'),
  copied: text.describe('What the button says when that is done.'),
  close: text.describe('The button that puts the short answer away.'),
});
export type ShortLabels = z.infer<typeof shortLabels>;

/** A file `short-answers/<language>.yaml`: what each entry says in three sentences of another language. */
export const shortAnswersFile = z.strictObject({
  name: text.describe('The language, as it calls itself.'),
  review: z
    .enum(['none', 'native'])
    .describe('How the sentences were reviewed: not at all, or by a native speaker.'),
  date: day.describe('The day they were written or last reviewed.'),
  labels: shortLabels,
  answers: z.record(id, shortAnswer).describe('The sentences of each entry, by its slug.'),
});
export type ShortAnswersFile = z.infer<typeof shortAnswersFile>;
