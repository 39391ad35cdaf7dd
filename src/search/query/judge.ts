/**
 * Judges one candidate: how it matches, and what speaks for it. What `npm run bench -- find` says of each
 * threshold is in docs/finder.md.
 */
import type { HitKind } from '../index/types.ts';
import { evidenceIn, isNamed, sumOf, type Context } from './evidence.ts';
import type { LineMatch, MessageMatch } from './match-block.ts';
import type { Weights } from './weights.ts';

/** The weighted share of the query’s n-grams a near message covers at least. Chosen by the bench. */
const CLOSE = 0.42;
/** The weighted share of its trigrams in runs too long to be an accident. Checked on the library. */
const SOLID = 0.25;
/** The least length of a query that can be near anything, in characters. By judgement. */
const SHORT = 5;
/** The evidence that makes a message near whatever surrounds it. Chosen by the bench. */
const NEAR = 5;
/** The least evidence of a near message: ordinary texts share words with messages. Chosen by the bench. */
const FLOOR = 2.8;
/** The rarity of a line, in n-grams of the rarest kind, that is enough to name a message. By judgement. */
const LINE = 3;
/** The evidence of a line that names a message by itself. By judgement. */
const NAMING = 4;
/** The share of a message that has to be in the query for a line of it to be certain. By judgement. */
const MOST = 0.5;
/**
 * The share of the query, and of a line of at least `LONG` characters, that is near enough without a
 * word of the subject; of a line that has one, at least twice as long, as it may be what is missing. By judgement.
 */
const COVERED = 0.8;
const COMPLETE = 0.75;
const LONG = 12;

/** What is added to the evidence. By judgement; what the bench says of each is in docs/finder.md. */
const BONUS = {
  /** The evidence that is in the message itself, and not only in phrases of its entry. */
  own: 0.3,
  /** It is the message itself that has a code of the query, and not only another of its entry. */
  coded: 5,
  /** The share of the message that is in the query. */
  share: 0.7,
  /** The natural logarithm of the length of its lines that are in the query as they are. */
  length: 0.05,
  /** Every line of the message is in the query. */
  complete: 3,
  /** What that says for its entry: the message may be a line that others have, too. */
  completeEntry: 0.5,
  /** The message contains the query. */
  holds: 3,
  /** A title or phrase of its entry contains it. */
  titled: 1.2,
  /** The message is the query. */
  same: 6,
  /** Its client is the visitor’s own. */
  client: 0.5,
  /** Its language is that of the page. */
  language: 0.3,
  /** The natural logarithm of the frequency of the cause. */
  frequency: 0.4,
};

/** A candidate with what speaks for it. */
export interface Judged {
  match: MessageMatch;
  kind: HitKind;
  /** The evidence for its entry, in n-grams that one entry alone holds. */
  evidence: number;
  /** The evidence, and how likely it is before there is any. */
  likelihood: number;
  score: number;
  /** Whether every line of it is in the query. */
  complete: boolean;
  /** Whether a phrase of its entry is in the query. */
  named: boolean;
  /** Whether the match is certain if no other entry has it, and not only likely. */
  sure: boolean;
}

/** Tells whether a line is in the query and rare enough to name a message. */
const isTelling = ({ whole, solid }: LineMatch, { rarity, rarest }: Weights): boolean =>
  whole && sumOf(solid, rarity) >= LINE * rarest;

/** Tells whether a line in the query names a message by itself: it is of the subject, and few entries have it. */
const isNaming = (line: LineMatch, { asked, weights }: Context): boolean =>
  isTelling(line, weights) &&
  asked.isAbout(line.line) &&
  sumOf(line.solid, weights.evidence) >= NAMING * weights.top;

/** What a message has in common with the query. */
interface Features {
  /** It has a code of the query. */
  code: boolean;
  /** Every line that is shown is in the query. */
  complete: boolean;
  /** It contains the whole query. */
  holds: boolean;
  /** A title or phrase of its entry contains the whole query. */
  titled: boolean;
  /** How many characters of its lines are in the query as they are. */
  inside: number;
  /** The evidence in its own lines. */
  own: number;
  /** The phrases of its entry that are in the query, as n-grams. */
  phrases: number[];
}

function featuresOf({ message, lines }: MessageMatch, context: Context): Features {
  const { text, codes, unknown } = context.asked;
  const shown = lines.slice(0, message.shown);
  // A code that no message has is taken out of the text, but belongs to the query.
  const isWhole = text !== '' && unknown.length === 0;
  const holds = !message.phrases && isWhole && message.text.includes(text);
  return {
    code: message.codes.some((key) => codes.has(key)),
    complete: shown.every((line) => line.whole || line.inside),
    holds,
    titled: !message.phrases && context.titled.has(message.entry),
    inside: shown.reduce((sum, line) => sum + (line.inside ? line.length : 0), 0),
    own: message.phrases ? 0 : holds ? context.all : evidenceIn([], lines, context),
    phrases: context.phrases.get(message.entry) ?? [],
  };
}

/** Judges a candidate; returns undefined if it is not close. */
export function judge(match: MessageMatch, context: Context): Judged | undefined {
  const { message, lines } = match;
  const features = featuresOf(match, context);
  const kind = kindOf(match, features, context);
  if (!kind) return undefined;
  const { code, complete, holds, titled, inside, own, phrases } = features;
  const ownLines = message.phrases ? [] : lines;
  const evidence =
    (phrases.length > 0 ? Math.max(own, evidenceIn(phrases, ownLines, context)) : own) +
    (code || complete ? (context.codes.get(message.entry) ?? 0) : 0);
  if (kind === 'near' && evidence < FLOOR) return undefined;
  const likelihood =
    evidence +
    BONUS.frequency * Math.log(message.frequency()) +
    (titled ? BONUS.titled : 0) +
    (complete ? BONUS.completeEntry : 0);
  const score =
    likelihood +
    BONUS.own * own +
    BONUS.share * match.share +
    BONUS.length * Math.log(1 + inside) +
    (code ? BONUS.coded : 0) +
    (complete ? BONUS.complete : 0) +
    (message.client === context.asked.client ? BONUS.client : 0) +
    (message.language === context.asked.language ? BONUS.language : 0) +
    (holds ? BONUS.holds : 0) +
    (holds && message.text === context.asked.text ? BONUS.same : 0);
  const sure =
    code || holds || match.share >= MOST || lines.some((line) => isNaming(line, context));
  return { match, kind, evidence, likelihood, score, sure, complete, named: phrases.length > 0 };
}

/** Returns how a candidate matches; undefined if it is not close. */
function kindOf(
  { message, lines, grams, solid }: MessageMatch,
  { code, holds, own }: Features,
  context: Context,
): HitKind | undefined {
  if (code) return 'code';
  if (message.phrases) {
    return lines.some((line) => isNamed(line, message.topic, context.asked)) ? 'words' : undefined;
  }
  if (holds) return 'exact';
  const { asked, weights } = context;
  const mostOfLine = lines.some(
    ({ line, length, solid: shared }) =>
      length >= LONG &&
      shared.length >= COMPLETE * (length - 2) &&
      (length >= 2 * LONG || !asked.isAbout(line)),
  );
  const isForeign = !asked.isItselfAbout && !mostOfLine;
  if (isForeign && context.coverage(grams()) < COVERED) return undefined;
  if (lines.some((line) => isTelling(line, weights))) return 'exact';
  const near =
    own >= NEAR ||
    (asked.text.length >= SHORT &&
      context.solidity(solid()) >= SOLID &&
      context.coverage(grams()) >= CLOSE);
  return near ? 'near' : undefined;
}
