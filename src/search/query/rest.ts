import type { IndexBlock, Rest, RestName } from '../index/format.ts';
import { joinBlock } from '../index/join-block.ts';
import { codeKey, wordsIn } from '../text/codes.ts';
import { letterPattern } from '../text/letter-ranges.ts';
import { normalize } from '../text/normalize.ts';
import { everyMessage, type CandidateSource } from './candidates.ts';
import { openFamilies, type Families } from './parse-query.ts';

/** The messages of a site, and how codes in them are written. */
export interface Messages {
  source: CandidateSource;
  families: Families;
}

/** The rest of a divided block. */
export interface OpenedRest {
  /** Tells whether a query may have an n-gram or a code of it. */
  concerns: (query: string) => boolean;
  /** Loads it, once, and joins it with the block; rejects if it cannot be read, and tries again the next time. */
  load: () => Promise<Messages>;
}

/** Returns a function that tells whether a query has letters or codes of the rest: host names alone have none. */
export function openConcern({ letters, hosts = [] }: RestName): (query: string) => boolean {
  const pattern = letterPattern(letters);
  const coded = (word: string): boolean =>
    pattern.test(normalize(word)) || hosts.includes(codeKey(word));
  return (query) =>
    query
      .split(/[\r\n]+/)
      .some((line) => pattern.test(normalize(line)) || wordsIn(line).some(coded));
}

/**
 * Opens the rest of a divided block.
 * @param read returns the content of a file of the index, by its name
 */
export function openRest(
  name: RestName,
  block: IndexBlock,
  read: (name: string) => Promise<unknown>,
): OpenedRest {
  let loading: Promise<Messages> | undefined;
  const open = async (): Promise<Messages> => {
    const rest = (await read(name.file)) as Rest;
    return {
      source: everyMessage(joinBlock(block, rest)),
      families: openFamilies(rest.families ?? []),
    };
  };
  return {
    concerns: openConcern(name),
    load: () =>
      (loading ??= open().catch((error: unknown) => {
        loading = undefined;
        throw error;
      })),
  };
}
