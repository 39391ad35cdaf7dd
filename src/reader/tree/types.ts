import type { Capture } from '../../schemas/capture.ts';
import type { Category } from '../../schemas/category.ts';
import type { Client } from '../../schemas/client.ts';
import type { CodeDefinition } from '../../schemas/code.ts';
import type { EntryFrontmatter, EntryText } from '../../schemas/entry.ts';
import type { Label } from '../../schemas/label.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import type { Placeholder } from '../../schemas/placeholder.ts';
import type { Platform } from '../../schemas/platform.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Setting } from '../../schemas/setting.ts';
import type { Site } from '../../schemas/site.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Body } from '../mdx/body.ts';
import type { Position } from '../source/position.ts';
import type { Item, Path, YamlData } from '../yaml/yaml.ts';

/** A data file of the tree. What is broken in it is left out here and stands among the problems. */
export interface DataFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  /** Nothing if the file is missing or no valid YAML. */
  yaml?: YamlData;
  /** The ways to its maps from locale to text. */
  localized: Path[];
}

export interface SiteFile extends DataFile {
  value?: Site;
  /** The locales of the site, known even if other fields are wrong. */
  locales?: [string, ...string[]];
}

export interface ListFile<T> extends DataFile {
  /** The valid items. */
  items: Item<T>[];
  /** Every id that can be read, those of invalid items too. */
  ids: Item<string>[];
  /** False if an id may be missing from `ids`, so that nothing can be called unknown. */
  whole: boolean;
}

export interface Lists {
  clients: ListFile<Client>;
  platforms: ListFile<Platform>;
  categories: ListFile<Category>;
  labels: ListFile<Label>;
  placeholders: ListFile<Placeholder>;
  sources: ListFile<Source>;
  /** Empty where the tree has no `glossary.yaml`. */
  glossary: ListFile<Term>;
}

/** `ledger.yaml`. */
export interface LedgerFile extends DataFile {
  /** Empty where the tree has none yet. */
  value: Ledger;
}

/** `redirects.yaml`, whose items have no ids. */
export type RedirectsFile = Omit<ListFile<Redirect>, 'ids' | 'whole'>;

/** `codes.yaml`, whose items have no ids. */
export type CodesFile = Omit<ListFile<CodeDefinition>, 'ids' | 'whole'>;

/** The facts of an entry that are valid by themselves, whatever is wrong beside them. */
export interface Facts {
  category?: Item<string>;
  labels: Item<string>[];
  messages: Item<EntryMessage>[];
  settings: Item<Setting>[];
  ways: Item<{ entry: string }>[];
  related: Item<{ entry: string }>[];
  /** Whether the entry has a fork. */
  fork: boolean;
  /** All of the facts, if none is wrong. */
  all?: EntryFrontmatter;
}

/** One MDX file of an entry. */
export interface EntryFile extends DataFile {
  slug: string;
  locale: string;
  words?: EntryText;
  /** The mark of its words and prose. */
  mark?: string;
  /** Only in translations: the mark of the text it was made of, if that is recorded. */
  of?: string;
  /** Only in the source language. */
  facts?: Facts;
  /** Nothing if the prose cannot be parsed. */
  body?: Body;
}

/** A picture in the folder of an entry. */
export interface PictureFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Eight letters and digits that are others when its content is. */
  mark: string;
}

export interface EntryFolder {
  slug: string;
  /** Relative to the working directory, with forward slashes. */
  folder: string;
  /** The files that exist, by locale. */
  files: Map<string, EntryFile>;
  /** Its pictures by their names; nothing of one that is broken, which is a problem by itself. */
  pictures: Map<string, PictureFile | undefined>;
  /** Names of whatever else lies in the folder. */
  strangers: string[];
}

/** One file of `captures/`. */
export interface CaptureFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  /** Nothing if the file is broken. */
  value?: Capture;
  /** Where a value stands, or a piece of its text. Slow, so only for what is wrong. */
  at(path: Path, piece?: string): Position;
}

/** A content tree as far as it can be read. Rules look for problems in it. */
export interface ContentTree {
  site: SiteFile;
  lists: Lists;
  codes: CodesFile;
  redirects: RedirectsFile;
  ledger: LedgerFile;
  entries: EntryFolder[];
  /** What machines recorded, by reference: `client-release/language/fault`. */
  captures: Map<string, CaptureFile>;
  /** The folder of the entries, relative to the working directory. */
  folder: string;
  /** Names of what lies beside the entries’ folders. */
  strangers: string[];
}
