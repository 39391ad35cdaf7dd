import { indexFileUrl, HEAD } from '../index/format.ts';
import type { Hit, Load, Verdict } from '../index/types.ts';
import { openIndex } from '../query/open.ts';
import { fetchBytes } from './timeout.ts';

/** A message together with every other place that shows the same text in the same entry. */
export interface MergedHit extends Hit {
  shownBy: string[];
}

/** What a query is answered with: answers best first, and the verdict on the first of them. */
export interface MergedResult {
  verdict: Verdict;
  answers: MergedHit[];
}

export type FindMerged = (query: string) => Promise<MergedResult>;

/** Merges hits with the same text in the same entry: to the reader they are one answer. */
export function mergeHits(hits: Hit[]): MergedHit[] {
  const answers = new Map<string, MergedHit>();
  for (const hit of hits) {
    const key = `${hit.row.entry}\n${hit.row.text}`;
    const known = answers.get(key);
    if (!known) answers.set(key, { ...hit, shownBy: [hit.row.shownBy] });
    else if (!known.shownBy.includes(hit.row.shownBy)) known.shownBy.push(hit.row.shownBy);
  }
  return [...answers.values()];
}

const opened = new Map<string, Promise<FindMerged>>();
/** The indexes of which a file was not to be had: perhaps they have been replaced since. */
const failed = new Set<string>();

function fetchFiles(folder: string, edition?: string): Load {
  const cache = failed.has(folder) ? 'reload' : 'default';
  return (name) => {
    // The other files bear the build in their names.
    const which = name === HEAD && edition ? `?${edition}` : '';
    return fetchBytes(indexFileUrl(folder, name) + which, cache);
  };
}

async function open(folder: string, edition?: string): Promise<FindMerged> {
  const onDisk = location.protocol === 'file:';
  const load = onDisk
    ? (await import('./load-scripts.ts')).loadScripts(folder)
    : fetchFiles(folder, edition);
  const find = await openIndex(load);
  const start = new URL(folder, location.href);
  return async (query) => {
    const { verdict, hits } = await find(query).catch((error: unknown) => forget(folder, error));
    const answers = mergeHits(hits);
    for (const answer of answers) {
      answer.row = { ...answer.row, url: new URL(answer.row.url, start).href };
    }
    return { verdict, answers };
  };
}

function forget(folder: string, error: unknown): never {
  opened.delete(folder);
  failed.add(folder);
  throw error;
}

/**
 * Opens the index of messages once and returns the finder over it.
 * @param folder the address of the index, ending in a slash
 * @param edition which index is meant: what a browser keeps of another one is of no use
 * @throws when the index cannot be loaded, and so may the finder; the next call opens it anew
 */
export function loadFinder(folder: string, edition?: string): Promise<FindMerged> {
  const known = opened.get(folder);
  if (known) return known;
  const fresh = open(folder, edition).catch((error: unknown) => forget(folder, error));
  opened.set(folder, fresh);
  return fresh;
}
