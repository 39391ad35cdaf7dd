import { decodeList, type Shard } from '../index/format.ts';

/** A shard whose lists are read once, when they are asked for. */
export interface OpenedShard {
  /** The groups that hold the grams of a place. */
  ofGram: (place: number) => number[];
  /** The groups that hold a code. */
  ofCode: (code: string) => number[];
}

/** @throws when it has not the form of a shard */
export function openShard({ grams, codes }: Shard): OpenedShard {
  if (!Array.isArray(grams)) throw new Error('A shard of the index has an unknown form.');
  const known = new Map<string, number[]>();
  const groupsIn = (list: string): number[] => {
    const groups = known.get(list) ?? decodeList(list);
    known.set(list, groups);
    return groups;
  };
  return {
    ofGram: (place) => groupsIn(grams[place] ?? ''),
    ofCode: (code) => groupsIn(Object.hasOwn(codes, code) ? (codes[code] ?? '') : ''),
  };
}
