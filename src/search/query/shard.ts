import type { Shard } from '../index/format.ts';
import { decodeList } from '../index/numbers.ts';

/** A shard whose posting lists are decoded on demand. */
export interface OpenedShard {
  /** Returns the groups in which an n-gram of a bucket occurs. */
  ofGram: (place: number) => number[];
  /** Returns the groups in which a code occurs; none if it is not in this shard. */
  ofCode: (code: string) => number[];
}

/**
 * Opens a shard.
 * @throws if it is not of the expected form
 */
export function openShard({ grams, codes }: Shard): OpenedShard {
  if (!Array.isArray(grams)) throw new Error('A shard of the index has an unknown form.');
  const decoded = new Map<string, number[]>();
  const groupsIn = (list: string): number[] => {
    const groups = decoded.get(list) ?? decodeList(list);
    decoded.set(list, groups);
    return groups;
  };
  return {
    ofGram: (place) => groupsIn(grams[place] ?? ''),
    ofCode: (code) => groupsIn(Object.hasOwn(codes, code) ? (codes[code] ?? '') : ''),
  };
}
