import type { MissedSearches } from '../../schemas/missed-searches.ts';
import { normalize } from '../../search/text/normalize.ts';
import { redact } from '../../search/text/redact.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

/** The limits of `src/schemas/missed-searches.ts`, which a page need not load for two numbers. */
const MOST = 100;
const LONGEST = 2000;
/** How much of a search is looked at, its addresses included. */
const READ = 8000;

/** Another site of the same host keeps its own. */
const KEY = `gaps ${import.meta.env.BASE_URL}`;

/** The searches this browser has kept; undefined when it is not to keep any. */
export function readMissedSearches(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(readStorage('localStorage', KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps searches, or with undefined forgets all of them. Returns whether the browser lets us. */
export function writeMissedSearches(searches: string[] | undefined): boolean {
  return writeStorage('localStorage', KEY, searches ? JSON.stringify(searches) : null);
}

/**
 * Searches with one more: without what looks private, and not if it is part of one that is there. What is
 * part of the new one goes, and so do the oldest.
 */
export function withMissedSearch(searches: string[], query: string): string[] {
  const text = redact(query.slice(0, READ)).trim().slice(0, LONGEST);
  const letters = normalize(text);
  if (letters === '' || searches.some((one) => normalize(one).includes(letters))) return searches;
  return [...searches.filter((one) => !letters.includes(normalize(one))), text].slice(-MOST);
}

/** The file a visitor saves. */
export function missedSearchesFile(searches: string[], locale: string): string {
  const file: MissedSearches = { gaps: 1, locale, searches };
  return `${JSON.stringify(file, null, 2)}\n`;
}
