import { eachGramIn, type BlockScan } from './scan-block.ts';

/** Counts the messages that hold each n-gram of a query. */
export function countMessages(scans: BlockScan[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  let message = 0;
  for (const scan of scans) {
    for (const place of scan.block.messages.keys()) {
      eachGramIn(scan, place, (gram) => {
        if (last[gram] === message) return;
        last[gram] = message;
        counts[gram] = (counts[gram] ?? 0) + 1;
      });
      message += 1;
    }
  }
  return counts;
}

/** The entries of some messages, and how many of them hold each n-gram of a query, by its number. */
export interface Holders {
  entries: number;
  holders: Uint32Array;
}

/** Counts the entries, and those that hold each n-gram of a query. */
export function countHolders(scans: BlockScan[], size: number): Holders {
  const holders = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  const slugs = new Set(scans.flatMap(({ block }) => [...block.entries.keys()]));
  for (const [entry, slug] of [...slugs].entries()) {
    for (const scan of scans) {
      for (const place of scan.block.entries.get(slug) ?? []) {
        eachGramIn(scan, place, (gram) => {
          if (last[gram] === entry) return;
          last[gram] = entry;
          holders[gram] = (holders[gram] ?? 0) + 1;
        });
      }
    }
  }
  return { holders, entries: slugs.size };
}
