import type { OpenedBlock } from '../index/open-block.ts';
import type { Hit, SearchDocument } from '../index/types.ts';

/** The most hits that are shown with what they are in the languages of the site. By judgement. */
const SHOWN = 10;

/** Finds a message of an entry by its id. */
function messageIn(blocks: OpenedBlock[], entry: string, id: string): SearchDocument | undefined {
  for (const { entries, messages } of blocks) {
    for (const place of entries.get(entry) ?? []) {
      const row = messages[place]?.row();
      if (row?.message === id && row.also === undefined) return row;
    }
  }
  return undefined;
}

/**
 * Adds to the first hits in other languages than those of the site the same messages in these, where they are at
 * hand.
 * @param blocks those with the messages in languages of the site
 */
export function withEquivalents(hits: Hit[], blocks: OpenedBlock[]): Hit[] {
  return hits.map((hit, at) => {
    const { entry, message, also } = hit.row;
    if (at >= SHOWN || also === undefined) return hit;
    const found = [message, ...also].flatMap((id) => messageIn(blocks, entry, id) ?? []);
    const equivalents = found.map(({ language, text }) => ({ language, text }));
    return { ...hit, row: { ...hit.row, equivalents } };
  });
}
