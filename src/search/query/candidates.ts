import type { IndexBlock } from '../index/format.ts';
import { openBlock, type OpenedBlock } from '../index/open-block.ts';
import type { TrigramWeight } from './choose-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import { openTrigramWeights } from './weights.ts';

/** The messages that may answer a query. */
export interface Candidates {
  blocks: OpenedBlock[];
  /** Returns how many messages hold an n-gram, by its hash; 0 if they are few. */
  frequencyOf: (hash: number) => number;
}

/** Where candidates come from. */
export interface CandidateSource {
  select: (asked: ParsedQuery) => Promise<Candidates>;
  weightOf: TrigramWeight;
}

/** Offers all messages of a block as candidates. */
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

/** Joins sources of candidates to one. */
export function joinSources(source: CandidateSource, others: CandidateSource[]): CandidateSource {
  const sources = [source, ...others];
  return {
    // Called for every character of a long log.
    weightOf: (hash) =>
      others.reduce((most, { weightOf }) => Math.max(most, weightOf(hash)), source.weightOf(hash)),
    select: async (asked) => {
      const all = await Promise.all(sources.map(({ select }) => select(asked)));
      return {
        blocks: all.flatMap(({ blocks }) => blocks),
        frequencyOf: (hash) => all.reduce((sum, { frequencyOf }) => sum + frequencyOf(hash), 0),
      };
    },
  };
}
