/**
 * How a query becomes an answer.
 * 1. `normalize` reduces it to its letters, `QueryNgrams` numbers its n-grams, and `extractCodes`
 *    looks for codes in it.
 * 2. Candidates are selected: on a small site all messages, on a large one those of the few blocks
 *    that the posting lists vote for (`postings.ts`).
 * 3. `matchBlock` compares the candidates with the query, line by line.
 * 4. `weigh` weights each n-gram by its rarity, and `rank` drops what is not close and sorts the rest.
 */
import { extractCodes } from '../text/codes.ts';
import { FORMAT, HEAD, type Head, type Terms } from '../index/format.ts';
import type { Finder, Load } from '../index/types.ts';
import { QueryNgrams } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { openBlock } from '../index/open-block.ts';
import { rank, type ParsedQuery } from './rank.ts';
import { matchBlock, type Candidates } from './match-block.ts';
import { weigh } from './weights.ts';

/**
 * How many characters of a query are normalised, and how many of its normal form are compared. By
 * judgement: more than a screen shows. `extractCodes` reads further.
 */
const READ = 20_000;
const COMPARED = 4000;

function ask(query: string): ParsedQuery {
  const normal = normalize(query.slice(0, READ)).slice(0, COMPARED);
  // A single character has no n-grams, but may be a code.
  const text = normal.length < 2 ? '' : normal;
  return { text, codes: extractCodes(query), table: new QueryNgrams(text) };
}

/** Returns all messages as candidates, with exact counts: for a small site. */
function everyMessage(head: Head): (asked: ParsedQuery) => Promise<Candidates> {
  const block = head.block && openBlock(head.block);
  return ({ text, table }) => {
    const scanned = block ? matchBlock(block, text, table) : [];
    const counts = new Uint32Array(table.hashes.length);
    for (const { grams } of scanned) {
      for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1;
    }
    return Promise.resolve({ scanned, counts });
  };
}

/** Selects candidates by posting lists: for a large site. The code for it is loaded on demand. */
async function searchTerms(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): Promise<(asked: ParsedQuery) => Promise<Candidates>> {
  const { openPostings } = await import('./postings.ts');
  return openPostings(terms, read);
}

/**
 * Opens an index of messages whose files are JSON.
 * @throws if `load` rejects, or the head is not of the current format
 */
export function openIndex(load: Load): Promise<Finder> {
  return openParts(async (name) => JSON.parse(new TextDecoder().decode(await load(name))));
}

/**
 * Opens an index of messages whose files are parsed already.
 * @param read returns the content of a file of the index, by its name
 * @throws if `read` rejects, or the head is not of the current format
 */
export async function openParts(read: (name: string) => Promise<unknown>): Promise<Finder> {
  const head = (await read(HEAD)) as Head;
  const whole = head.format === FORMAT && head.total >= 0 && (head.block ?? head.terms);
  if (!whole) throw new Error('The index of messages has an unknown form.');
  const candidates = head.terms ? await searchTerms(head.terms, read) : everyMessage(head);
  return async (query) => {
    const asked = ask(query);
    if (asked.text === '' && asked.codes.size === 0) return { verdict: 'none', hits: [] };
    const { scanned, counts } = await candidates(asked);
    const hits = rank(scanned, asked, weigh(counts, head.total, head.rare));
    return { verdict: hits[0]?.kind ?? 'none', hits };
  };
}
