/** What a short query in words is about, beside messages: terms of the glossary and clients. */
import type { Head, Topic, Topics } from '../index/format.ts';
import type { Hit, SearchResult, Verdict } from '../index/types.ts';
import { codeKey } from '../text/codes.ts';
import { hasMark, keyMark } from '../text/ngrams.ts';
import { TOPIC } from './evidence.ts';

/** The share of a query that a name has to be. By judgement: `what is a CRL` asks for one of three letters. */
const ENOUGH = 0.3;
/** The most topics beside other answers. By judgement. */
const MOST = 2;
/** The verdicts that leave room for topics. */
const OPEN: Verdict[] = ['near', 'words', 'none'];
/** Up to this length a name in Latin script may be an ordinary word, `Go`. */
const SHORT = 3;

/** A topic with the name of it that a query contains, letters and digits only. */
interface NamedTopic {
  topic: Topic;
  name: string;
}

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** Returns the words of a text in Latin script, between spaces. */
const latinWords = (text: string): string =>
  ` ${(text.match(/[\p{Script=Latin}\p{N}_]+/gu) ?? []).join(' ')} `;

/** Tells whether a query contains a name: one in Latin script as whole words. */
function contains(query: string, name: string): boolean {
  const key = codeKey(name);
  if (!LATIN.test(key)) return codeKey(query).includes(key);
  const isWord = name.length <= SHORT && name !== name.toUpperCase();
  const [words, wanted] = [latinWords(query), latinWords(name)];
  return isWord ? words.includes(wanted) : words.toLowerCase().includes(wanted.toLowerCase());
}

/** Returns the topics that a query names, the longest names first, without names that are part of another. */
function namedIn(topics: Topic[], query: string): NamedTopic[] {
  const named = topics.flatMap((topic) => {
    const names = topic.names.filter((name) => contains(query, name)).map(codeKey);
    const [name] = names.sort((one, other) => other.length - one.length);
    return name ? { topic, name } : [];
  });
  return named
    .filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
    .sort((one, other) => other.name.length - one.name.length);
}

const hitOf =
  (language: string, score: number) =>
  ({ topic: { page, title, summary, url } }: NamedTopic): Hit => ({
    kind: 'words',
    score,
    row: {
      page,
      entry: '',
      message: '',
      client: '',
      language,
      url,
      text: '',
      codes: [],
      shownBy: '',
      title,
      summary,
    },
  });

/**
 * Adds the topics a query is about to its answers. A query that is a name and nothing else is about it, in
 * whatever messages it stands as well; of other queries topics are told where no message is certain.
 * @param language that of the topics
 * @param phrase the length of the longest phrase of an entry in the query
 */
export function withTopics(
  result: SearchResult,
  topics: Topic[],
  query: string,
  language: string,
  phrase: number,
): SearchResult {
  const { verdict, hits } = result;
  const text = codeKey(query);
  const hit = hitOf(language, hits[0]?.score ?? 0);
  const named = namedIn(topics, query);
  const whole = named.filter(({ name }) => name === text);
  if (whole.length > 0) return { ...result, verdict: 'words', hits: [...whole.map(hit), ...hits] };
  const told = named
    .filter(({ topic, name }) => !topic.plain && name.length >= ENOUGH * text.length)
    .slice(0, MOST);
  if (told.length === 0 || !OPEN.includes(verdict)) return result;
  // A term that is as long as the words that name an entry is what the query asks for.
  const isAsked = ({ topic, name }: NamedTopic): boolean =>
    verdict !== 'near' && topic.page === 'term' && name.length >= phrase;
  const before = told.filter(isAsked).map(hit);
  const behind = told.filter((topic) => !isAsked(topic)).map(hit);
  return {
    ...result,
    verdict: verdict === 'none' ? 'words' : verdict,
    hits: [...before, ...hits.slice(0, 1), ...behind, ...hits.slice(1)],
  };
}

/**
 * Opens the topics of an index. Returns a function that adds those that a short query is about to its answers;
 * without the file, answers stay as they are.
 * @param read returns the content of a file of the index, by its name
 */
export function openTopics(
  { topics, locale }: Head,
  read: (name: string) => Promise<unknown>,
): (result: SearchResult, query: string, phrase: number) => Promise<SearchResult> {
  let loading: Promise<Topic[]> | undefined;
  const load = (name: string): Promise<Topic[]> =>
    (loading ??= read(name)
      .then((part) => (part as Topics).topics)
      .catch(() => {
        loading = undefined;
        return [];
      }));
  return async (result, query, phrase) => {
    const settled = result.verdict === 'code' || result.verdict === 'unknown';
    const key = codeKey(query);
    if (!topics || settled || key.length > TOPIC) return result;
    // Beside a certain message only a query that is a name is about it.
    if (!OPEN.includes(result.verdict) && !hasMark(topics.marks, keyMark(key))) return result;
    return withTopics(result, await load(topics.file), query, locale, phrase);
  };
}
