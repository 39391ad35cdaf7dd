import type { PositionOf, Position } from '../source/position.ts';
import type { ProseTree } from './tree.ts';

/** A value of the prose and where it stands. */
export interface Positioned<T = string> {
  value: T;
  place: Position;
}

/** An element written in angle brackets: a component, or HTML. */
export interface Element {
  name: string;
  place: Position;
  /** The attributes that are plain text, by name. */
  attributes: Map<string, Positioned>;
  /** False if some of its attributes are code, so that none can be called missing. */
  plain: boolean;
  /** True if nothing stands between its tags. */
  empty: boolean;
}

/** A picture; `value` is its address, as written. */
export interface PositionedPicture extends Positioned {
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
  at: PositionOf;
}

/** A paragraph, an item of a list, a cell, a heading or a piece of code. */
export interface MdxBlock {
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
  at: PositionOf;
}

/** The prose of one file: its tree, and what the rules need to know of it, each in order of appearance. */
export interface Body {
  tree: ProseTree;
  /** Where the prose begins, the blank lines above it skipped. */
  start: Position;
  elements: Element[];
  /** The targets of links, as written. */
  links: Positioned[];
  pictures: PositionedPicture[];
  /** The ids of headings, as the site makes them, with their rank and their words. */
  headings: (Positioned & { depth: number; text: string })[];
  /** Addresses that are links without brackets, as written. */
  bareLinks: Positioned[];
  texts: PlainText[];
  /** Names of footnotes where they are cited. */
  cited: Positioned[];
  /** Names of footnotes where their text stands; `empty` where it has none. */
  footnotes: (Positioned & { empty: boolean })[];
  /** Code: imports, exports and expressions in braces. */
  code: Positioned[];
  blocks: MdxBlock[];
}
