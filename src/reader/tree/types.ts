import type { Capture } from '../../schemas/capture.ts';
import type { Catalogue, CatalogueScreens } from '../../schemas/catalogue.ts';
import type { Category } from '../../schemas/category.ts';
import type { Client } from '../../schemas/client.ts';
import type { CodeDefinition } from '../../schemas/code.ts';
import type { Cure, Proof } from '../../schemas/cure.ts';
import type { EntryFrontmatter, EntryText } from '../../schemas/entry.ts';
import type { Label } from '../../schemas/label.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import type { Notice } from '../../schemas/notice.ts';
import type { OwnHosts } from '../../schemas/own-host.ts';
import type { Placeholder } from '../../schemas/placeholder.ts';
import type { Platform } from '../../schemas/platform.ts';
import type { ReaderData } from '../../schemas/reader.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { SearchData } from '../../schemas/search.ts';
import type { Setting } from '../../schemas/setting.ts';
import type { Site } from '../../schemas/site.ts';
import type { ShortAnswersFile } from '../../schemas/short-answers.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Body } from '../mdx/body.ts';
import type { Position } from '../source/position.ts';
import type { Item, Path, YamlData } from '../yaml/yaml.ts';

/** A data file of the tree. Invalid values are left out and reported as diagnostics. */
export interface DataFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  /** Undefined if the file is missing or not valid YAML. */
  yaml?: YamlData;
  /** The paths of its maps from locale to text. */
  localized: Path[];
}

/** `site.yaml`. */
export interface SiteFile extends DataFile {
  /** Undefined if any field is invalid. */
  value?: Site;
  /** The locales of the site, the source locale first; given even if other fields are invalid. */
  locales?: [string, ...string[]];
}

/** A data file that is a list of items with ids. */
export interface ListFile<T> extends DataFile {
  /** The valid items. */
  items: Item<T>[];
  /** The ids of all items, of invalid ones too if the id can be read. */
  ids: Item<string>[];
  /** Whether `ids` has the id of every item; if not, no name can be reported as unknown. */
  complete: boolean;
}

/** The data files that are lists of items with ids, by name. */
export interface Lists {
  clients: ListFile<Client>;
  platforms: ListFile<Platform>;
  categories: ListFile<Category>;
  labels: ListFile<Label>;
  placeholders: ListFile<Placeholder>;
  sources: ListFile<Source>;
  /** Empty if the tree has no `glossary.yaml`. */
  glossary: ListFile<Term>;
  /** Empty if the tree has no `cures.yaml`. */
  cures: ListFile<Cure>;
  /** Empty if the tree has no `hosts.yaml`. */
  hosts: ListFile<OwnHosts>;
  /** Empty if the tree has no `notices.yaml`. */
  notices: ListFile<Notice>;
}

/** `ledger.yaml`. */
export interface LedgerFile extends DataFile {
  /** Empty if the file is missing or invalid. */
  value: Ledger;
}

/** `search.yaml`. */
export interface SearchFile extends DataFile {
  /** Empty lists where the tree has none. */
  value: SearchData;
}

/** `redirects.yaml`, whose items have no ids. */
export type RedirectsFile = Omit<ListFile<Redirect>, 'ids' | 'complete'>;

/** `codes.yaml`, whose items have no ids. */
export type CodesFile = Omit<ListFile<CodeDefinition>, 'ids' | 'complete'>;

/** The facts of an entry that are valid by themselves, whatever else in its frontmatter is invalid. */
export interface Facts {
  category?: Item<string>;
  labels: Item<string>[];
  messages: Item<EntryMessage>[];
  settings: Item<Setting>[];
  ways: Item<{ entry: string }>[];
  related: Item<{ entry: string }>[];
  /** Whether the entry has a fork. */
  fork: boolean;
  /** The whole frontmatter; undefined if any of it is invalid. */
  all?: EntryFrontmatter;
}

/** One MDX file of an entry. */
export interface EntryFile extends DataFile {
  slug: string;
  locale: string;
  /** Title, summary and answers; undefined if any of them is invalid. */
  words?: EntryText;
  /** The hash of its words and prose (`hashOfSource`); undefined without `words`. */
  hash?: string;
  /** Of a translation: the hash of the source text it was made from, its field `of`. */
  sourceHash?: string;
  /** Of the source file only. */
  facts?: Facts;
  /** Undefined if the prose cannot be parsed. */
  body?: Body;
  /** What layers above have added to it, the lowest first; absent if nothing. */
  additions?: AdditionFile[];
}

/** A file that adds to that of an entry in a layer below. */
export interface AdditionFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  /** The position of its field `to`, or of the start of the file. */
  place: Position;
  /** The hash of the text it was written for; undefined if it does not say. */
  to?: string;
  /** Whether its field `to` is there, valid or not. */
  stated: boolean;
}

/** A picture in the folder of an entry, or a drawing. */
export interface PictureFile {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The hash of its content, eight hexadecimal digits. */
  hash: string;
}

/** The folder of one entry. */
export interface EntryFolder {
  slug: string;
  /** Relative to the working directory, with forward slashes. */
  folder: string;
  /** The files that exist, by locale. */
  files: Map<string, EntryFile>;
  /** Its pictures by file name; undefined for one that cannot be published. */
  pictures: Map<string, PictureFile | undefined>;
  /** The names of all other files and folders in it; those of folders end in a slash. */
  otherFiles: string[];
}

/** A JSON file that the lab writes. */
export interface RecordFile<T> {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  /** Undefined if the file is invalid. */
  value?: T;
  /** Returns the position of a value, or of a piece of its text. Slow: only for diagnostics. */
  at(path: Path, piece?: string): Position;
}

/** One file of `captures/`. */
export type CaptureFile = RecordFile<Capture>;

/** One folder of `catalogues/`: a `screens.yaml`, and the texts by language. */
export interface CatalogueFolder {
  /** Its name, `client-release`. */
  id: string;
  screens: DataFile & {
    /** Undefined if the file is invalid. */
    value?: CatalogueScreens;
  };
  languages: Map<string, RecordFile<Catalogue>>;
}

/** One file of `proofs/`. */
export interface ProofFile extends DataFile {
  /** Undefined if the file is invalid. */
  value?: Proof;
}

/** The `reader.yaml` of one folder of `readers/`. */
export interface ReaderFile extends DataFile {
  /** The name of its folder. */
  id: string;
  /** Undefined if the file is invalid. */
  value?: ReaderData;
}

/** One file of `short-answers/`. */
export interface ShortAnswersOfLanguage extends DataFile {
  /** The name of the file without extension, a language tag. */
  language: string;
  /** Undefined if the file is invalid. */
  value?: ShortAnswersFile;
}

/** A content tree as far as it can be read: what the rules check. */
export interface ContentTree {
  /** The content folders it was read from, the lowest layer first; the last is that of the site itself. */
  layers: string[];
  site: SiteFile;
  lists: Lists;
  codes: CodesFile;
  redirects: RedirectsFile;
  search: SearchFile;
  ledger: LedgerFile;
  entries: EntryFolder[];
  /** The captures by reference: `client-release/language/fault`. */
  captures: Map<string, CaptureFile>;
  /** The catalogues, sorted by id. */
  catalogues: CatalogueFolder[];
  /** The proofs by file name without extension, the id of the cure. */
  proofs: Map<string, ProofFile>;
  /** The drawings by file name; undefined for one that cannot be published. */
  drawings: Map<string, PictureFile | undefined>;
  /** The logos by file name; undefined for one that cannot be published. */
  logos: Map<string, PictureFile | undefined>;
  /** The readers, sorted by id. */
  readers: ReaderFile[];
  /** The short answers in further languages, sorted by their tags. */
  shortAnswers: ShortAnswersOfLanguage[];
  /** The folder of the entries, relative to the working directory. */
  folder: string;
  /** The names of the files beside the folders of the entries. */
  otherFiles: string[];
}
