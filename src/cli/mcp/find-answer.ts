import { z } from 'zod';
import { formatMessageRef } from '../../domain/library/refs.ts';
import { cureRecord, entryRecord, messageRecord } from '../../schemas/published.ts';
import type { SearchResult } from '../../search/index/types.ts';
import { arrangeAnswers, mergeHits, type MergedHit } from '../../search/query/answers.ts';
import { placeOf } from '../../search/query/match-place.ts';
import { languageInput, type BuiltSite } from './built-site.ts';

/** The largest text to find, in characters: the search reads as many. */
const LARGEST = 1_000_000;
/** How many answers are given if nothing else is asked for, and at most; more only of causes. By judgement. */
const ANSWERS = { usual: 5, most: 20 };

/** What the tool `find` is asked. */
export const findInput = z.object({
  text: z
    .string()
    .min(1)
    .max(LARGEST)
    .describe(
      'The error text as it is on the screen or in the log, whole: nothing has to be removed.',
    ),
  lang: languageInput,
  most: z
    .int()
    .min(1)
    .max(ANSWERS.most)
    .optional()
    .describe(
      `How many answers at most; ${String(ANSWERS.usual)} if left out. Causes are all given.`,
    ),
});

const answer = z.object({
  entry: z
    .string()
    .describe(
      'The slug of the entry, for read_entry and read_cure; empty for a page about a word.',
    ),
  message: z
    .string()
    .describe('The permanent id of the message in its entry; empty if words led here.'),
  cause: z
    .boolean()
    .describe(
      'Whether it explains the text. Of several causes the user has to tell which: see sign.',
    ),
  title: z.string(),
  summary: z.string().describe('What the message means, in one sentence.'),
  action: z.string().optional().describe('What the user can do, in one sentence.'),
  sign: z.string().optional().describe('What else the user sees if it is this cause.'),
  url: z.url().describe('The address to give to the user.'),
  text: z.string().describe('The text of the message; placeholders as {name}.'),
  shownBy: z.array(z.string()).describe('The clients that show it.'),
  language: z.string(),
  equivalents: z
    .array(z.object({ language: z.string(), text: z.string() }))
    .optional()
    .describe('The same message in the languages of the site.'),
  codes: messageRecord.shape.codes,
  seen: messageRecord.shape.seen.optional(),
  source: messageRecord.shape.source.optional(),
  proof: messageRecord.shape.proof,
  reviewed: entryRecord.shape.reviewed.optional(),
  retired: messageRecord.shape.retired,
  cures: z
    .array(cureRecord.shape.client)
    .optional()
    .describe('The clients for which read_cure has commands for this entry.'),
});

/** What the tool `find` answers. */
export const findOutput = z.object({
  verdict: z
    .enum(['code', 'exact', 'fork', 'near', 'words', 'unknown', 'none'])
    .describe(
      'How sure it is. code: found by its code. exact: word for word. fork: certain, with several causes. near: similar only; say so. words: pages about it. unknown: a code that is not explained. none: nothing is close; do not guess.',
    ),
  answers: z.array(answer).describe('Best first; the causes before what is only similar.'),
  others: z.int().describe('How many more answers there are.'),
  unknown: z
    .array(
      z.object({ code: z.string(), family: z.string().optional(), about: z.string().optional() }),
    )
    .describe('Codes in the text that no message has.'),
  line: z
    .object({ line: z.int(), text: z.string() })
    .optional()
    .describe('The line of a long text that led to the first answer.'),
});
export type FindOutput = z.infer<typeof findOutput>;

/** Puts the answer of a finder in the form of the tool, in the order of the search box. */
export function findAnswer(
  result: SearchResult,
  { text, most = ANSWERS.usual }: Pick<z.infer<typeof findInput>, 'text' | 'most'>,
  site: Pick<BuiltSite, 'base' | 'messages' | 'entries' | 'cures'>,
): FindOutput {
  const merged = mergeHits(result);
  const { causes, others } = arrangeAnswers(merged);
  const certain = ['code', 'exact', 'fork'].includes(result.verdict);
  const shown = [...causes, ...others].slice(0, Math.max(most, causes.length));
  const { compared } = result;
  const [first] = shown;
  const line = first && compared !== undefined && placeOf(first.row, text, compared);
  return {
    verdict: result.verdict,
    answers: shown.map((hit, at) => answerOf(hit, certain && at < causes.length, site)),
    others: causes.length + others.length - shown.length,
    unknown: result.unknown,
    ...(line && { line }),
  };
}

function answerOf(
  { row, shownBy }: MergedHit,
  cause: boolean,
  { base, messages, entries, cures }: Pick<BuiltSite, 'base' | 'messages' | 'entries' | 'cures'>,
): FindOutput['answers'][number] {
  const { entry, message, title, summary, action, sign, text, language, equivalents, codes } = row;
  const record = messages.get(formatMessageRef({ entry, id: message }));
  const reviewed = entries.get(entry)?.reviewed;
  const cured = new Set(cures.flatMap((cure) => (cure.entry === entry ? cure.client : [])));
  return {
    ...{ entry, message, cause, title, summary },
    ...(action && { action }),
    ...(sign !== undefined && { sign }),
    url: new URL(row.url, base).href,
    text,
    shownBy: shownBy.filter((name) => name !== ''),
    language,
    ...(equivalents && { equivalents }),
    codes,
    ...(record && { seen: record.seen, source: record.source }),
    ...(record?.proof && { proof: record.proof }),
    ...(reviewed !== undefined && { reviewed }),
    ...(record?.retired !== undefined && { retired: record.retired }),
    ...(cured.size > 0 && { cures: [...cured] }),
  };
}
