import type { IndexBlock } from '../index/format.ts';
import { openBlock, type OpenedBlock } from '../index/open-block.ts';
import type { QueryNgrams } from '../text/ngrams.ts';
import type { TrigramWeight } from './choose-text.ts';
import { countMessagesHolding } from './count-holders.ts';
import type { ParsedQuery } from './parse-query.ts';
import { scanBlock, type BlockScan } from './scan-block.ts';
import { openTrigramWeights } from './trigram-weights.ts';

/** The messages that may answer a query. */
export interface Candidates {
  blocks: OpenedBlock[];
  /** Returns how many messages hold an n-gram, by its hash; 0 if they are few. Without it `blocks` are all. */
  frequencyOf?: (hash: number) => number;
}

/** Where candidates come from. */
export interface CandidateSource {
  select: (asked: ParsedQuery) => Promise<Candidates>;
  weightOf: TrigramWeight;
}

/** Offers all messages of a block as candidates. */
export function everyMessage(block: IndexBlock): CandidateSource {
  const opened = openBlock(block);
  return {
    select: () => Promise.resolve({ blocks: [opened] }),
    weightOf: openTrigramWeights(opened),
  };
}

/** Weights trigrams by the source that says most of them. It is called for every character of a long log. */
export function joinWeights(source: CandidateSource, others: CandidateSource[]): TrigramWeight {
  return (hash) =>
    others.reduce((most, { weightOf }) => Math.max(most, weightOf(hash)), source.weightOf(hash));
}

/** Finds the n-grams of a query in its candidates, and counts the messages of the site that hold each. */
export function scanCandidates(
  selected: Candidates[],
  table: QueryNgrams,
): { scans: BlockScan[]; counts: number[] } {
  const { hashes } = table;
  const all = selected.map(({ blocks, frequencyOf }) => {
    const scans = blocks.map((block) => scanBlock(block, table));
    const counts = frequencyOf
      ? hashes.map(frequencyOf)
      : countMessagesHolding(scans, hashes.length);
    return { scans, counts };
  });
  const sums = hashes.map((_, gram) =>
    all.reduce((sum, { counts }) => sum + (counts[gram] ?? 0), 0),
  );
  return { scans: all.flatMap(({ scans }) => scans), counts: sums };
}
