import type { MissedSearches } from '../../schemas/missed-searches.ts';
import { normalize } from '../../search/text/normalize.ts';
import { redact } from '../../search/text/redact.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

/** The limits of `src/schemas/missed-searches.ts`, repeated so that a page need not load the schema. */
const MOST = 100;
const LONGEST = 2000;
/** How much of a search is redacted, in characters; the result is cut to `LONGEST`. By judgement. */
const READ = 8000;

/** The storage key; other sites of the same origin have their own. */
const KEY = `gaps ${import.meta.env.BASE_URL}`;

/** Returns the stored searches; undefined if the visitor has not opted in. */
export function readMissedSearches(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(readStorage('localStorage', KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Stores searches, or removes them and the opt-in if undefined. Returns whether that worked. */
export function writeMissedSearches(searches: string[] | undefined): boolean {
  return writeStorage('localStorage', KEY, searches ? JSON.stringify(searches) : null);
}

/**
 * Adds a search, redacted, to a list. It is not added if it is part of one in the list; those that are
 * part of it are removed, and so are the oldest above 100.
 */
export function withMissedSearch(searches: string[], query: string): string[] {
  const text = redact(query.slice(0, READ)).trim().slice(0, LONGEST);
  const letters = normalize(text);
  if (letters === '' || searches.some((one) => normalize(one).includes(letters))) return searches;
  return [...searches.filter((one) => !letters.includes(normalize(one))), text].slice(-MOST);
}

/** Returns the content of the file a visitor saves. */
export function missedSearchesFile(searches: string[], locale: string): string {
  const file: MissedSearches = { gaps: 1, locale, searches };
  return `${JSON.stringify(file, null, 2)}\n`;
}
