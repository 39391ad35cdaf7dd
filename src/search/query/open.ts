import { extractCodes } from '../text/codes.ts';
import { FORMAT, HEAD, type Head, type Terms } from '../index/format.ts';
import type { Finder, Load } from '../index/types.ts';
import { QueryNgrams } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { openBlock } from '../index/open-block.ts';
import { rank, type ParsedQuery } from './rank.ts';
import { matchBlock, type Candidates } from './match-block.ts';
import { weigh } from './weights.ts';

/** How much of a query is normalised, and of its normal form compared. Codes are looked for in more. */
const READ = 20_000;
const COMPARED = 4000;

function ask(query: string): ParsedQuery {
  const normal = normalize(query.slice(0, READ)).slice(0, COMPARED);
  // One letter is no text, but may be a code.
  const text = normal.length < 2 ? '' : normal;
  return { text, codes: extractCodes(query), table: new QueryNgrams(text) };
}

/** The way of a small site: all messages are candidates. */
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

/** The way of a large site: its code comes when it is needed, as most sites are small. */
async function searchTerms(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): Promise<(asked: ParsedQuery) => Promise<Candidates>> {
  const { openPostings } = await import('./postings.ts');
  return openPostings(terms, read);
}

/**
 * Opens an index of messages.
 * @param load gives the bytes of a file of it, by its name
 * @throws when `load` does, or gives no index of this form
 */
export function openIndex(load: Load): Promise<Finder> {
  return openParts(async (name) => JSON.parse(new TextDecoder().decode(await load(name))));
}

/**
 * Opens an index of messages that nobody has to decode.
 * @param read gives what a file of it holds, by its name
 * @throws when `read` does, or gives no index of this form
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
