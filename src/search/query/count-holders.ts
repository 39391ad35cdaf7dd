import type { BlockScan } from './scan-block.ts';

/** The entries of some messages, and how many of them hold each n-gram of a query, by its number. */
export interface Holders {
  entries: number;
  holders: Uint32Array;
}

/** Counts for each n-gram of a query how many of some owners hold it, each owner once. */
class Tally {
  readonly counts: Uint32Array;
  readonly #last: Int32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.#last = new Int32Array(size).fill(-1);
  }

  /** Adds the n-grams of a message; those of one owner follow each other. */
  add(owner: number, { block, grams, ends, across }: BlockScan, place: number): void {
    for (const line of block.messages[place]?.lines ?? []) {
      this.#take(owner, grams, ends[line - 1] ?? 0, ends[line] ?? 0);
    }
    this.#take(owner, across.grams, across.ends[place - 1] ?? 0, across.ends[place] ?? 0);
  }

  #take(owner: number, grams: number[], from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const gram = grams[at] ?? 0;
      if (this.#last[gram] === owner) continue;
      this.#last[gram] = owner;
      this.counts[gram] = (this.counts[gram] ?? 0) + 1;
    }
  }
}

/** Counts the messages that hold each n-gram of a query. */
export function countMessagesHolding(scans: BlockScan[], size: number): Uint32Array {
  const tally = new Tally(size);
  let message = 0;
  for (const scan of scans) {
    for (const place of scan.block.messages.keys()) tally.add(message++, scan, place);
  }
  return tally.counts;
}

/** Counts the entries, and those that hold each n-gram of a query. */
export function countHolders(scans: BlockScan[], size: number): Holders {
  const tally = new Tally(size);
  const slugs = new Set(scans.flatMap(({ block }) => [...block.entries.keys()]));
  for (const [entry, slug] of [...slugs].entries()) {
    for (const scan of scans) {
      for (const place of scan.block.entries.get(slug) ?? []) tally.add(entry, scan, place);
    }
  }
  return { holders: tally.counts, entries: slugs.size };
}
