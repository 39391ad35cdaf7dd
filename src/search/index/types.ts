/** How sure the first hit is: the message bears the code asked for, holds the text whole, resembles it, or nothing does. */
export type Verdict = 'code' | 'exact' | 'near' | 'none';

/** One message as the list of results needs it, in the language of the page. */
export interface SearchDocument {
  /** Slug of the entry and id of the message. */
  entry: string;
  message: string;
  client: string;
  language: string;
  url: string;
  /** Heading and lines, one a line, placeholders as `{name}`. */
  text: string;
  codes: string[];
  /** Where it is shown, for people: `Opera`, `Internet Explorer · Windows XP`. */
  shownBy: string;
  /** The title and the one-sentence meaning of its entry. */
  title: string;
  summary: string;
  /** Where the entry forks: what else is to be seen if it is this one. */
  sign?: string;
}

/** A message with how well it answers the query. */
export interface Hit {
  row: SearchDocument;
  kind: Exclude<Verdict, 'none'>;
  /** 0 to 1 for the share of the query found in it; codes and whole texts stand above 1. */
  score: number;
}

/** The answer to a query: hits best first, and the verdict on the first of them. */
export interface SearchResult {
  verdict: Verdict;
  hits: Hit[];
}

/**
 * A finder: resolves to what answers a text, whatever the text, and rejects only when a file of the index
 * cannot be read.
 */
export type Finder = (query: string) => Promise<SearchResult>;

/** Gives the bytes of a file of the index, by its name. A browser fetches them, a command reads them. */
export type Load = (name: string) => Promise<ArrayBuffer>;
