import type { Locate, Place } from '../source/position.ts';

/** A value of the prose and where it stands. */
export interface Placed<T = string> {
  value: T;
  place: Place;
}

/** An element written in angle brackets: a component, or HTML. */
export interface Element {
  name: string;
  place: Place;
  /** The attributes that are plain text, by name. */
  attributes: Map<string, Placed>;
  /** False if some of its attributes are code, so that none can be called missing. */
  plain: boolean;
  /** True if nothing stands between its tags. */
  empty: boolean;
}

/** A picture; `value` is its address, as written. */
export interface PlacedPicture extends Placed {
  /** What is seen in it, as its author says. */
  alt: string;
  /** Its caption, if it has one. */
  title: string | null;
  /** Whether its paragraph holds nothing else. */
  alone: boolean;
}

/** A piece of text that Markdown takes for words. */
export interface PlainText {
  /** As written, and as read. */
  source: string;
  value: string;
  /** Where a character of it stands, counted from its start. */
  at: Locate;
}

/** A paragraph, an item of a list, a cell, a heading or a piece of code. */
export interface Block {
  kind: 'words' | 'heading' | 'code';
  /** As written. */
  source: string;
  /** As written, with a NUL for each character that is no word: code, tags, addresses. */
  words: string;
  /** The ids of the sources cited in it, by the component around it, or above the list it is in. */
  sources: string[];
  /** The names of the footnotes cited in it, or above the list it is in. */
  notes: string[];
  /** The name of the footnote it is the text of. */
  note?: string;
  /** Where a character of it stands, counted from its start. */
  at: Locate;
}

/** What the rules need to know of the prose of one file, each in order of appearance. */
export interface Body {
  /** Where the prose begins, the blank lines above it skipped. */
  start: Place;
  elements: Element[];
  /** The targets of links, as written. */
  links: Placed[];
  pictures: PlacedPicture[];
  /** The ids of headings, as the site makes them, with their rank and their words. */
  headings: (Placed & { depth: number; text: string })[];
  /** Addresses that are links without brackets, as written. */
  bareLinks: Placed[];
  texts: PlainText[];
  /** Names of footnotes where they are cited. */
  cited: Placed[];
  /** Names of footnotes where their text stands; `empty` where it has none. */
  footnotes: (Placed & { empty: boolean })[];
  /** Code: imports, exports and expressions in braces. */
  code: Placed[];
  blocks: Block[];
}
