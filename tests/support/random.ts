/** Random choices that are the same for the same seed. */
export interface Chance {
  /** Returns an integer from 0 to `limit` - 1. */
  below: (limit: number) => number;
  /** Returns one of the items; there has to be one. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/** Makes a seeded random generator (mulberry32), the same on every machine. */
export function chance(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
  };
}
