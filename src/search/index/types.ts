/**
 * How well the first hit matches: `code`, the message has a code that is in the query; `exact`, it
 * contains the whole query, or the query a whole line of it; `near`, the texts are similar; `none`,
 * there is no hit.
 */
export type Verdict = 'code' | 'exact' | 'near' | 'none';

/** One message as search knows it and a result shows it, in the locale of the page. */
export interface SearchDocument {
  /** The slug of the entry and the id of the message. */
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
  /** What else a person sees if it is this entry and not another with the same text. */
  sign?: string;
}

/** A message that answers the query. */
export interface Hit {
  row: SearchDocument;
  kind: Exclude<Verdict, 'none'>;
  /** The share of the query found, 0 to 1, plus bonuses of up to 5.15; not comparable across queries. */
  score: number;
}

/** The answer to a query: the hits, best first, and how well the first one matches. */
export interface SearchResult {
  verdict: Verdict;
  hits: Hit[];
}

/** A function that answers any query; rejects only when a file of the index cannot be read. */
export type Finder = (query: string) => Promise<SearchResult>;

/** A function that loads a file of the index by name: fetched in a browser, read by a command. */
export type Load = (name: string) => Promise<ArrayBuffer>;
