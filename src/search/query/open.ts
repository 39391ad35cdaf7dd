/**
 * How a query becomes an answer.
 * 1. `chooseText` takes the telling lines out of a long query. `parseQuery` reduces them to their letters,
 *    numbers their n-grams, and looks for codes in the whole query.
 * 2. Candidates are selected: on a small site all messages, on a large one those of the few blocks
 *    that the posting lists vote for (`postings.ts`).
 *    Where a block is divided, its rest is read for queries that it may answer (`rest.ts`).
 *    Texts in other languages than those of the site are asked where these do not answer for certain
 *    (`parts.ts`).
 * 3. `resolveCodes` decides which words are codes of these, and which are codes that no message has.
 * 4. `scanBlock` finds the n-grams of the query in the lines of the candidates, and `matchBlock` compares
 *    the lines and messages that have enough of them.
 * 5. `weigh` weights each n-gram by what it says for the entries that hold it, and `rank` drops what is not
 *    close and sorts the rest.
 * 6. Of a short query in words `topics.ts` tells what they mean, where no message answers for certain.
 */
import { detectClient } from '../../domain/library/detect-client.ts';
import { FORMAT, HEAD, type Head, type Terms } from '../index/format.ts';
import { parsePart } from '../index/serialize.ts';
import type { Finder, Hit, Load, SearchResult } from '../index/types.ts';
import { normalize } from '../text/normalize.ts';
import {
  everyMessage,
  joinWeights,
  scanCandidates,
  type Candidates,
  type CandidateSource,
} from './candidates.ts';
import { chooseText } from './choose-text.ts';
import { countHolders } from './count-holders.ts';
import { longestPhrase, TOPIC } from './evidence.ts';
import { matchBlock } from './match-block.ts';
import { isExplained } from './answers.ts';
import { openFamilies, parseQuery, resolveCodes, type ParsedQuery } from './parse-query.ts';
import { rank } from './rank.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { openRest, type Messages } from './rest.ts';
import { openTopics } from './topics.ts';
import { weigh } from './weights.ts';

const NOTHING: SearchResult = { verdict: 'none', hits: [], causes: [], unknown: [] };

/** Selects candidates by posting lists: for a large site. The code for it is loaded on demand. */
async function searchTerms(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): Promise<CandidateSource> {
  const { openPostings } = await import('./postings.ts');
  return openPostings(terms, read);
}

/** Loads parts in other languages as `openLanguages` does. The code for it is loaded on demand as well. */
function openLater(
  file: string | undefined,
  read: (name: string) => Promise<unknown>,
): (query: string) => Promise<CandidateSource[]> {
  if (file === undefined) return () => Promise.resolve([]);
  let load: ((query: string) => Promise<CandidateSource[]>) | undefined;
  return async (query) => {
    load ??= (await import('./parts.ts')).openLanguages(file, read);
    return load(query);
  };
}

/**
 * Opens an index of messages from its files.
 * @param userAgent that of the visitor’s browser, whose own messages come first among equals
 * @throws if `load` rejects, or the head is not of the current format
 */
export function openIndex(load: Load, userAgent?: string): Promise<Finder> {
  return openParts(
    async (name) => parsePart(new TextDecoder().decode(await load(name))),
    userAgent,
  );
}

/**
 * Opens an index of messages whose files are parsed already.
 * @param read returns the content of a file of the index, by its name
 * @throws if `read` rejects, or the head is not of the current format
 */
export async function openParts(
  read: (name: string) => Promise<unknown>,
  userAgent = '',
): Promise<Finder> {
  const head = (await read(HEAD)) as Head;
  const known = head.format === FORMAT && head.total >= 0;
  const source =
    known &&
    (head.terms ? await searchTerms(head.terms, read) : head.block && everyMessage(head.block));
  if (!source) throw new Error('The index of messages has an unknown form.');
  const { locale: language, subject = [], total, rare } = head;
  const own: Messages = { source, families: openFamilies(head.families ?? []) };
  const rest = head.rest && head.block && openRest(head.rest, head.block, read);
  const client = detectClient(userAgent, head.detections ?? []);
  const loadParts = openLater(head.languages, read);
  const addTopics = openTopics(head, read);
  const ask = async (
    read: ReadQuery,
    { source, families }: Messages,
    others: CandidateSource[],
  ): Promise<Asked> => {
    const { text: query } = read;
    const chosen = chooseText(read, joinWeights(source, others), subject);
    const parsed = { ...parseQuery(chosen, read, subject), client, language };
    if (parsed.text === '' && parsed.codes.size === 0)
      return { result: await addTopics(NOTHING, query, 0), familiar: 1 };
    const selected = await Promise.all([source, ...others].map(({ select }) => select(parsed)));
    const blocks = selected.flatMap((candidates) => candidates.blocks);
    const asked = resolveCodes(parsed, read, blocks, families);
    const { scans, counts } = scanCandidates(selected, asked.table);
    const matches = scans.flatMap((scan) => matchBlock(scan, asked));
    const weights = weigh(countHolders(scans, counts.length), counts, total, rare);
    const ranked = rank(matches, asked, weights);
    const verdict = isUnknown(ranked.verdict, asked) ? 'unknown' : ranked.verdict;
    const compared = chosen === query ? {} : { compared: chosen };
    const hits = await complete(ranked.hits, others, selected);
    const result = { ...ranked, hits, verdict, unknown: asked.unknown, ...compared };
    // What is left of a text that is little more than a code says nothing.
    const told =
      verdict === 'unknown' && isMostlyCodes(asked)
        ? { ...result, hits: [], causes: [] }
        : await addTopics(result, query, longestPhrase(matches, asked));
    return { result: told, familiar: head.terms ? 1 : familiarityOf(asked, counts) };
  };
  const askOthers = async (query: ReadQuery): Promise<SearchResult | undefined> => {
    const others = await loadParts(query.text);
    // What these say in the languages of the site may be in any message.
    return others.length === 0
      ? undefined
      : (await ask(query, rest ? await rest.load() : own, others)).result;
  };
  return async (query) => {
    // Not with what other queries have loaded: an answer does not depend on what was asked before.
    const read = readQuery(query);
    const asked = await ask(read, rest?.concerns(query) ? await rest.load() : own, []);
    const { result: first } = asked;
    if (isSettled(asked, query)) return first;
    const answered = await askOthers(read).catch((error: unknown) => {
      if (first.hits.length === 0) throw error;
      return undefined;
    });
    return answered ?? first;
  };
}

/** Adds what hits in other languages are in those of the site. The code for it is loaded on demand as well. */
async function complete(
  hits: Hit[],
  others: CandidateSource[],
  [own]: Candidates[],
): Promise<Hit[]> {
  if (others.length === 0 || !own) return hits;
  const { withEquivalents } = await import('./equivalents.ts');
  return withEquivalents(hits, own.blocks);
}

/** The answer to a query, and which share of its letters is like those of the messages asked. */
interface Asked {
  result: SearchResult;
  familiar: number;
}

/**
 * The share of a query that is familiar if it is in a language of the site: less beside a code, which is certain in
 * any language, more in a long text that is not explained. Measured on texts from public threads.
 */
const FAMILIAR = { explained: 0.85, long: 0.95 };

/** Tells whether a query needs no other messages than those in languages of the site. */
function isSettled({ result, familiar }: Asked, query: string): boolean {
  if (isExplained(result)) return familiar >= FAMILIAR.explained;
  return query.length > TOPIC && familiar >= FAMILIAR.long;
}

/** Returns the share of the trigrams of a query, of letters alone, that some message has; 1 without any. */
function familiarityOf({ table }: ParsedQuery, counts: number[]): number {
  const letters = [...table.grams.keys()].filter((at) => /^\p{L}{3}$/u.test(table.grams[at] ?? ''));
  const known = letters.filter((at) => (counts[at] ?? 0) > 0);
  return letters.length === 0 ? 1 : known.length / letters.length;
}

/** Tells whether a query is about a code that no message has: nothing certain is beside it. */
function isUnknown(verdict: SearchResult['verdict'], asked: ParsedQuery): boolean {
  if (asked.unknown.length === 0 || verdict === 'code') return false;
  if (isMostlyCodes(asked)) return true;
  const named = asked.unknown.some(({ family }) => family !== undefined);
  return named && verdict !== 'exact' && verdict !== 'fork';
}

/** Tells whether the codes of a query that no message has are longer than the rest of it. */
function isMostlyCodes({ unknown, text }: ParsedQuery): boolean {
  return unknown.reduce((sum, { code }) => sum + normalize(code).length, 0) >= text.length;
}
