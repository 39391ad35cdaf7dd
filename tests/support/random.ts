/** Chooses by chance, and always alike for the same seed. */
export interface Chance {
  /** A whole number from 0 on, below `limit`. */
  below: (limit: number) => number;
  /** One of the items, of which there is at least one. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/** A stream of choices that is the same on every machine (mulberry32). */
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
