import type { PositionOf, Position } from '../source/position.ts';
import type { ProseTree } from './tree.ts';

/** A value of the prose with its position. */
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
  /** Whether all of its attributes are plain text; if not, none can be reported as missing. */
  plain: boolean;
  /** Whether it has no content. */
  empty: boolean;
}

/** A picture; `value` is its URL as written. */
export interface PositionedPicture extends Positioned {
  /** The alternative text. */
  alt: string;
  /** The caption; null if it has none. */
  title: string | null;
  /** Whether its paragraph has no other content. */
  alone: boolean;
}

/** A piece of text that is not Markdown syntax. */
export interface PlainText {
  /** As written. */
  source: string;
  /** As shown: escapes and character references are resolved. */
  value: string;
  /** Returns the position of an offset in `source`. */
  at: PositionOf;
}

/** What is read at once: a paragraph, list item, table cell, heading or piece of code. */
export interface MdxBlock {
  kind: 'words' | 'heading' | 'code';
  /** As written. */
  source: string;
  /** As written, with a NUL in place of each character of code, tags and URLs, so that offsets stay valid. */
  words: string;
  /** The ids of the sources cited in it, by a component around it, or in the paragraph before its list. */
  sources: string[];
  /** The names of the footnotes cited in it, or in the paragraph before its list. */
  notes: string[];
  /** The name of the footnote whose text it is part of. */
  note?: string;
  /** Returns the position of an offset in `source`. */
  at: PositionOf;
}

/** The prose of one file: its tree, and what the rules need of it, each list in document order. */
export interface Body {
  tree: ProseTree;
  /** Returns the position of an offset in the text of the tree, if that comes from several files. */
  locate?: PositionOf;
  /** The position of the first character that is not white space. */
  start: Position;
  elements: Element[];
  /** The URLs of links as written. */
  links: Positioned[];
  pictures: PositionedPicture[];
  /** The ids of headings, as in the page, with their level and text. */
  headings: (Positioned & { depth: number; text: string })[];
  /** URLs that are links without brackets, as written. */
  bareLinks: Positioned[];
  texts: PlainText[];
  /** The names of footnotes at their citations. */
  cited: Positioned[];
  /** The names of footnotes at their definitions; `empty` if the definition has no text. */
  footnotes: (Positioned & { empty: boolean })[];
  /** Code: imports, exports and expressions in braces. */
  code: Positioned[];
  blocks: MdxBlock[];
}
