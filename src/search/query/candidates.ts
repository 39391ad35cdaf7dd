import type { Head } from '../index/format.ts';
import { openBlock, type OpenedBlock } from '../index/open-block.ts';
import type { TrigramWeight } from './choose-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import { openTrigramWeights } from './weights.ts';

/** The messages that may answer a query. */
export interface Candidates {
  blocks: OpenedBlock[];
  /** Returns how many messages of the site hold an n-gram; if undefined, the candidates are all messages. */
  frequencyOf?: (hash: number) => number;
}

/** Where candidates come from. */
export interface CandidateSource {
  select: (asked: ParsedQuery) => Promise<Candidates>;
  weightOf: TrigramWeight;
}

/** Offers all messages as candidates: for a small site. */
export function everyMessage({ block }: Head): CandidateSource {
  const blocks = block ? [openBlock(block)] : [];
  const weightOf = openTrigramWeights(blocks);
  return { select: () => Promise.resolve({ blocks }), weightOf };
}
