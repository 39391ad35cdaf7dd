import type { MessageRecord } from '../../schemas/published.ts';
import { ngramsOfNormalized, ngramSimilarity } from './cluster.ts';

/** The most similar message of an entry, with the Dice coefficient of their n-grams. */
export interface Near {
  entry: string;
  message: string;
  score: number;
}

/** The most entries that are named. By judgement. */
const NAMED = 3;

/** Returns a function that finds the entries nearest to a text, however distant. */
export function nearestIn(records: MessageRecord[]): (text: string) => Near[] {
  const candidates = records.map((record) => ({ record, ngrams: ngramsOfNormalized(record.text) }));
  return (text) => {
    const query = ngramsOfNormalized(text);
    const best = new Map<string, Near>();
    for (const { record, ngrams } of candidates) {
      const score = ngramSimilarity(query, ngrams);
      if (score > (best.get(record.entry)?.score ?? 0)) {
        best.set(record.entry, { entry: record.entry, message: record.id, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, NAMED);
  };
}
