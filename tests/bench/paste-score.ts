import type { Verdict } from '../../src/search/index/types.ts';

/** What is right for a pasted text, and the groups it is counted in. */
export interface PasteLabel {
  id: string;
  language: string;
  /** The kind of its client: `browser`, `package` … */
  kind: string;
  /** The slugs of the entries that are a right first answer; `none` alone for an error that is about something else. */
  accepted: string[];
  /** The slugs of entries that would be right, but are not written yet. */
  waitsFor?: string[];
}

/** What the finder answers to a pasted text. */
export interface PasteAnswer {
  verdict: Verdict;
  /** The slugs of the answers, best first, each once. */
  entries: string[];
}

export type Outcome =
  | 'first'
  | 'three'
  | 'later'
  | 'wrong'
  | 'nothing'
  | 'left'
  | 'answered'
  | 'waiting';

/** A pasted text after it was asked. */
export interface JudgedPaste extends PasteLabel, PasteAnswer {
  outcome: Outcome;
  /** Whether the finder names a message of an entry that is wrong, without a doubt. */
  surelyWrong: boolean;
}

/** The pasted texts of a group, by what became of them. */
export interface PasteTally {
  /** Those that some entry explains. */
  asked: number;
  first: number;
  /** Those with a right entry among the first three, the first included. */
  three: number;
  later: number;
  wrong: number;
  nothing: number;
  surelyWrong: number;
  /** Those about something else, and those of them that were answered. */
  foreign: number;
  answered: number;
  /** Those that no entry explains yet, and those of them that were answered without a doubt. */
  waiting: number;
  waitingSurely: number;
}

const SURE: ReadonlySet<Verdict> = new Set<Verdict>(['code', 'exact']);
/** With these the finder says that it found a message. */
const FOUND: ReadonlySet<Verdict> = new Set<Verdict>(['code', 'exact', 'fork', 'near']);

function outcomeOf(label: PasteLabel, { verdict, entries }: PasteAnswer, right: string[]): Outcome {
  if (label.accepted.includes('none'))
    return FOUND.has(verdict) && entries.length > 0 ? 'answered' : 'left';
  if (right.length === 0) return 'waiting';
  if (entries.length === 0) return 'nothing';
  const rank = entries.findIndex((entry) => right.includes(entry));
  if (rank < 0) return 'wrong';
  return rank === 0 ? 'first' : rank < 3 ? 'three' : 'later';
}

/**
 * Judges the answer to a pasted text.
 * @param known the slugs of all entries; others are neither right nor wrong
 */
export function judgePaste(
  label: PasteLabel,
  answer: PasteAnswer,
  known: ReadonlySet<string>,
): JudgedPaste {
  const right = [...label.accepted, ...(label.waitsFor ?? [])].filter((slug) => known.has(slug));
  const outcome = outcomeOf(label, answer, right);
  const surelyWrong =
    SURE.has(answer.verdict) &&
    answer.entries.length > 0 &&
    !right.includes(answer.entries[0] ?? '');
  return { ...label, ...answer, outcome, surelyWrong };
}

/** Counts judged texts by what became of them. */
export function tallyPastes(judged: JudgedPaste[]): PasteTally {
  const of = (...outcomes: Outcome[]): JudgedPaste[] =>
    judged.filter(({ outcome }) => outcomes.includes(outcome));
  const asked = of('first', 'three', 'later', 'wrong', 'nothing');
  return {
    asked: asked.length,
    first: of('first').length,
    three: of('first', 'three').length,
    later: of('later').length,
    wrong: of('wrong').length,
    nothing: of('nothing').length,
    surelyWrong: asked.filter((paste) => paste.surelyWrong).length,
    foreign: of('left', 'answered').length,
    answered: of('answered').length,
    waiting: of('waiting').length,
    waitingSurely: of('waiting').filter((paste) => paste.surelyWrong).length,
  };
}
