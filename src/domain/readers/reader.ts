/** What a visitor gave: a text, or the bytes of a file. */
export type Given = string | Uint8Array;

/** A value to be shown: a text as it is, a time in milliseconds since 1970, or words of the reader. */
export type ReadingValue = string | number | ReadingWords;

/** Words of the reader in the language of the page: the id of an item of its `words`. */
export interface ReadingWords {
  words: string;
  /** What replaces the placeholders in them. */
  values?: Record<string, ReadingValue>;
}

/** Something that is wrong, by the id of an item of the reader’s `findings`. */
export interface ReadingFinding {
  id: string;
  values?: Record<string, ReadingValue>;
  /** Whether it depends on what cannot be read, so that it is only a possibility. */
  possible?: boolean;
}

/** The facts about one thing that was read. */
export interface ReadingFacts {
  title: ReadingValue;
  /** Each with the id of its label in `words`, and its values. */
  facts: { label: string; values: ReadingValue[] }[];
}

/** What a reader has read. */
export interface Reading {
  /** The most serious first; those that are only possible last. */
  findings: ReadingFinding[];
  things: ReadingFacts[];
  /** What cannot be known from what was given. */
  notes: ReadingWords[];
  /** The text beside what was read: if nothing is surely wrong, the search may know it. */
  rest?: string;
}

/**
 * Reads what a visitor gave: texts and files that belong together. It never throws, shows nothing, and knows
 * neither page nor network, so that it runs in a browser as in Node.
 * @param now the time to compare with, in milliseconds since 1970
 * @returns `secret` for what must not be shown to anybody; undefined if it is nothing the reader reads
 */
export type Read = (
  given: Given[],
  now: number,
) => Reading | 'secret' | undefined | Promise<Reading | 'secret' | undefined>;
