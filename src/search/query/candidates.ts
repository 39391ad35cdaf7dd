import type { IndexBlock } from '../index/format.ts';
import { openBlock, type OpenedBlock } from '../index/open-block.ts';
import type { TrigramWeight } from './choose-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import { openTrigramWeights } from './weights.ts';

/** The messages that may answer a query. */
export interface Candidates {
  blocks: OpenedBlock[];
  /** Returns how many messages of the site hold an n-gram, by its hash; 0 if they are few. */
  frequencyOf: (hash: number) => number;
}

/** Where candidates come from. */
export interface CandidateSource {
  select: (asked: ParsedQuery) => Promise<Candidates>;
  weightOf: TrigramWeight;
}

/** Offers all messages as candidates: for a small site. */
export function everyMessage(block: IndexBlock): CandidateSource {
  const opened = openBlock(block);
  const frequencyOf = (hash: number): number => {
    const { numbers, counts } = opened.ngrams();
    return counts[numbers.get(hash) ?? -1] ?? 0;
  };
  return {
    select: () => Promise.resolve({ blocks: [opened], frequencyOf }),
    weightOf: openTrigramWeights(opened),
  };
}
