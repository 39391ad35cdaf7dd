import type { MessageRecord } from '../../schemas/published.ts';
import { ngramsOfNormalized, ngramSimilarity } from './cluster.ts';

/** The message of an entry that is most like a text, and how much, 0 to 1. */
export interface Near {
  entry: string;
  message: string;
  score: number;
}

/** How many entries are named. */
const NAMED = 3;

/** Tells which entries are nearest to a text that found nothing, however far away they are. */
export function nearestIn(records: MessageRecord[]): (text: string) => Near[] {
  const known = records.map((record) => ({ record, letters: ngramsOfNormalized(record.text) }));
  return (text) => {
    const asked = ngramsOfNormalized(text);
    const best = new Map<string, Near>();
    for (const { record, letters } of known) {
      const score = ngramSimilarity(asked, letters);
      if (score > (best.get(record.entry)?.score ?? 0)) {
        best.set(record.entry, { entry: record.entry, message: record.id, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, NAMED);
  };
}
