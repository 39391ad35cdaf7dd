import type { OpenedBlock } from '../index/open-block.ts';
import { NgramTable } from '../text/ngram-table.ts';
import { ngramHash } from '../text/ngrams.ts';
import type { TrigramWeight } from './choose-text.ts';
import { evidenceOf } from './weights.ts';

/**
 * Returns a function that tells how much a trigram of the messages says, by the entries that hold it; 0 of
 * one that none holds. Their trigrams are counted when it is asked for the first time.
 */
export function openTrigramWeights(block: OpenedBlock): TrigramWeight {
  let counted: { numbers: NgramTable; weights: number[] } | undefined;
  return (hash) => {
    counted ??= countTrigrams(block);
    return counted.weights[counted.numbers.numberOf(hash)] ?? 0;
  };
}

function countTrigrams({ entries, messages, lines }: OpenedBlock): {
  numbers: NgramTable;
  weights: number[];
} {
  const numbers = new NgramTable();
  const holders: number[] = [];
  const last: number[] = [];
  const take = (entry: number, text: string, before = 0): void => {
    // Of the trigrams of a text with the letters before it, those that begin in these.
    const end = before > 0 ? Math.min(text.length, before + 2) : text.length;
    for (let at = 2; at < end; at += 1) {
      const gram = numbers.add(
        ngramHash(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at)),
      );
      if (last[gram] === entry) continue;
      last[gram] = entry;
      holders[gram] = (holders[gram] ?? 0) + 1;
    }
  };
  for (const [entry, places] of [...entries.values()].entries()) {
    const own = places.map((place) => messages[place]?.lines ?? []);
    // Messages of one entry share many lines.
    for (const line of new Set(own.flat())) take(entry, lines[line] ?? '');
    for (const some of own) {
      let before = '';
      for (const line of some) {
        const text = lines[line] ?? '';
        take(entry, before + text.slice(0, 2), before.length);
        before = (before + text).slice(-2);
      }
    }
  }
  return { numbers, weights: holders.map((count) => evidenceOf(count, entries.size)) };
}
