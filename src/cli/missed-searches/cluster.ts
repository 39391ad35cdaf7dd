import { ngramsOf } from '../../search/text/ngrams.ts';
import { normalize } from '../../search/text/normalize.ts';

/** A search without results, and the file it is in. */
export interface MissedSearch {
  text: string;
  file: string;
}

/** The Dice coefficient from which on two searches belong to one group. By judgement. */
const ALIKE = 0.6;

/** Returns the n-grams of a text after normalisation. */
export function ngramsOfNormalized(text: string): Set<string> {
  return ngramsOf(normalize(text));
}

/** Computes the Dice coefficient of two sets of n-grams, 0 to 1. */
export function ngramSimilarity(first: Set<string>, second: Set<string>): number {
  const shared = [...first].filter((ngram) => second.has(ngram)).length;
  return (2 * shared) / (first.size + second.size || 1);
}

/**
 * Groups similar searches: each joins the first group whose first text it resembles.
 * @returns the groups, the largest first
 */
export function clusterMissedSearches(gaps: MissedSearch[]): MissedSearch[][] {
  const groups: { ngrams: Set<string>; gaps: MissedSearch[] }[] = [];
  for (const gap of gaps) {
    const ngrams = ngramsOfNormalized(gap.text);
    const group = groups.find((candidate) => ngramSimilarity(candidate.ngrams, ngrams) >= ALIKE);
    if (group) group.gaps.push(gap);
    else groups.push({ ngrams, gaps: [gap] });
  }
  return groups.map((group) => group.gaps).sort((a, b) => b.length - a.length);
}
