import type { Topic } from './format.ts';

/**
 * How a hit matches: `code`, the message has a code that is in the query; `exact`, it contains the whole
 * query, or the query a whole line of it; `near`, the texts are similar; `words`, the query contains a
 * phrase that names its entry.
 */
export type HitKind = 'code' | 'exact' | 'near' | 'words';

/**
 * What a result is: the kind of its first hit; `fork`, a code or a line that several entries have, and
 * nothing in the query tells them apart; `unknown`, the query contains a code that no message has, and
 * nothing certain beside it; `none`, nothing is close.
 */
export type Verdict = HitKind | 'fork' | 'unknown' | 'none';

/** One message, or the phrases or the words of an entry, as search knows it and a result shows it, in the locale of the page. */
export interface SearchDocument {
  /** The slug of the entry and the id of the message, which is empty for phrases. */
  entry: string;
  message: string;
  client: string;
  language: string;
  url: string;
  /** The heading and the lines, separated by line breaks; placeholders as `{name}`. */
  text: string;
  codes: string[];
  /** The client and its platforms, for people: `Opera`, `Internet Explorer · Windows XP`. */
  shownBy: string;
  /** The title and the one-sentence meaning of its entry. */
  title: string;
  summary: string;
  /** What a visitor can do, in one sentence; empty if unknown. */
  action?: string;
  /** Whether its lines are words, which name the entry in a short query only. */
  topic?: boolean;
  /** How frequent its entry is as a cause, compared with others; 1 by default. */
  frequency?: number;
  /** What page it is, if it is about a word and belongs to no entry: `entry` is empty then. */
  page?: Topic['page'];
  /**
   * If its language is none of the site’s: the ids of the messages of its entry that say the same in those other
   * languages of the site; `message` is the one in the first of them, or in that of the page.
   */
  also?: string[];
  /** The same text in the languages of the site, as far as they are known. */
  equivalents?: Pick<SearchDocument, 'language' | 'text'>[];
  /** What else a person sees if it is this entry and not another with the same text. */
  sign?: string;
}

/** A message that answers the query. */
export interface Hit {
  row: SearchDocument;
  kind: HitKind;
  /** What speaks for it; comparable within one result only. */
  score: number;
}

/** The answer to a query. */
export interface SearchResult {
  verdict: Verdict;
  /** Best first. */
  hits: Hit[];
  /** The entries for which the query speaks as well as for the first one, which is the first of them. */
  causes: string[];
  /** The codes in the query that no message has. */
  unknown: UnknownCode[];
  /** The lines of a long query that were compared with messages; undefined if all of it was. */
  compared?: string;
}

/** A code that no message has. */
export interface UnknownCode {
  /** As it is written in the query. */
  code: string;
  /** Who defines codes like this, and what is said of them. */
  family?: string;
  about?: string;
}

/** A function that answers any query; rejects only when a file of the index cannot be read. */
export type Finder = (query: string) => Promise<SearchResult>;

/** A function that loads a file of the index by name: fetched in a browser, read by a command. */
export type Load = (name: string) => Promise<ArrayBuffer>;
