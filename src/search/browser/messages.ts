import { createFinder, type Hit } from '../finder.ts';
import type { Row } from '../table.ts';

/** A message together with every other place that shows the same text in the same entry. */
export interface Answer extends Hit<Row> {
  shownBy: string[];
}

/** Merges hits with the same text in the same entry: to the reader they are one answer. */
function merge(hits: Hit<Row>[]): Answer[] {
  const answers = new Map<string, Answer>();
  for (const hit of hits) {
    const key = `${hit.item.id.split('#')[0] ?? ''}\n${hit.item.text}`;
    const known = answers.get(key);
    if (known) known.shownBy.push(hit.item.shownBy);
    else answers.set(key, { ...hit, shownBy: [hit.item.shownBy] });
  }
  return [...answers.values()];
}

let ready: Promise<(query: string) => Answer[]> | undefined;

/**
 * Loads the table of messages once and returns the finder over it.
 * @param address the address of the table
 * @throws when the table cannot be loaded; the next call tries again
 */
export function loadFinder(address: string): Promise<(query: string) => Answer[]> {
  ready ??= fetch(address)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      const find = createFinder((await response.json()) as Row[]);
      return (query: string) => merge(find(query));
    })
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}
