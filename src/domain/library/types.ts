import type { Capture } from '../../schemas/capture.ts';
import type { CatalogueScreens } from '../../schemas/catalogue.ts';
import type { Category } from '../../schemas/category.ts';
import type { Client } from '../../schemas/client.ts';
import type { CodeDefinition } from '../../schemas/code.ts';
import type { Cure, Proof } from '../../schemas/cure.ts';
import type { EntryFrontmatter, EntryText } from '../../schemas/entry.ts';
import type { Label } from '../../schemas/label.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { QuotedMessage } from '../../schemas/message.ts';
import type { Notice } from '../../schemas/notice.ts';
import type { OwnHosts } from '../../schemas/own-host.ts';
import type { Placeholder } from '../../schemas/placeholder.ts';
import type { Platform } from '../../schemas/platform.ts';
import type { ReaderData } from '../../schemas/reader.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { SearchData } from '../../schemas/search.ts';
import type { ShortAnswersFile } from '../../schemas/short-answers.ts';
import type { Hidden, Site } from '../../schemas/site.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Picture } from './pictures.ts';

/** The capture a text was taken from, and the program and system it was made with. */
export interface CaptureRecord extends Pick<
  Capture,
  'program' | 'version' | 'platform' | 'system' | 'captured' | 'settings'
> {
  /** `client-release/language/fault` */
  reference: string;
}

/** A message with its references resolved. Tabs, search index and API are all made from this record. */
export interface Message extends QuotedMessage {
  /** The capture the text was taken from, unless it was quoted. */
  capture?: CaptureRecord;
  /** The slug of its entry. */
  entry: string;
  /** `entry#id` of the message that has the text, if this one refers to another. */
  sameAs?: string;
  /** `entry#id` of every other message with the same text, in this entry or another. */
  shared: string[];
}

/** An anchor that remains on the page of an entry for a message that has moved, and its new address. */
export interface AnchorRedirect {
  id: string;
  to: string;
}

/** An entry with its texts in every locale and its messages resolved. */
export interface Entry extends Omit<EntryFrontmatter, 'messages' | keyof EntryText> {
  slug: string;
  /** Title, summary and answers by locale. */
  words: Record<string, EntryText>;
  messages: Message[];
  /** The names of the parts of its prose, in order; the same in every locale. */
  parts: string[];
  /** The pictures in its prose, in any locale. */
  pictures: Picture[];
  /** The ids of the sources that its prose, messages and settings name, in order of appearance. */
  cited: string[];
  /** The locales whose translation is outdated: made from an earlier source text. */
  behind: string[];
  /** The anchors of messages that have moved. */
  moved: AnchorRedirect[];
}

/** A cure with the run that proves it. */
export interface ProvenCure extends Cure {
  /** The name of the part of its entry that shows it; absent if it is in none. */
  part?: string;
  proof: Proof;
}

/** The texts of a program by language, and the messages they make. */
export interface ProgramTexts extends CatalogueScreens {
  /** The name of its folder, `client-release`. */
  id: string;
  /** Of each language the texts by name. */
  languages: Map<string, Record<string, string>>;
}

/** What a reader reads, and its words; its code is in its folder. */
export interface ReaderInfo extends ReaderData {
  /** The name of its folder. */
  id: string;
}

/** What the entries say in short in a language that is none of the site’s. */
export interface ShortAnswers extends ShortAnswersFile {
  /** Its tag (BCP 47), the name of its file. */
  language: string;
}

/** The lists names are looked up in: of a library, or of an old revision, with the names of that time. */
export type NameSource = Pick<Library, 'clients' | 'platforms' | 'placeholders'>;

/** An entry that the site hides, with its words by locale. */
export interface LeftOut extends Hidden {
  words: Record<string, EntryText>;
}

/** A content tree without its prose, validated and with references resolved. Lists are in file order. */
export interface Library {
  site: Site;
  clients: Client[];
  platforms: Platform[];
  categories: Category[];
  labels: Label[];
  placeholders: Placeholder[];
  sources: Source[];
  /** The glossary; empty if the tree has none. */
  glossary: Term[];
  /** The definitions of codes; a code may be in use without one. */
  codes: CodeDefinition[];
  /** The cures, in file order; empty if the tree has none. */
  cures: ProvenCure[];
  /** The texts of programs in all their languages, sorted by id; empty if the tree has none. */
  catalogues: ProgramTexts[];
  /** The drawings that clients show, sorted by name. */
  drawings: Picture[];
  /** The logos of the site, the one for light pages first; empty if it has none. */
  logos: Picture[];
  /** What the search knows beside the messages. */
  search: SearchData;
  /** The organisation’s own hosts; empty if the tree has none. */
  hosts: OwnHosts[];
  /** The notices, in file order; empty if the tree has none. */
  notices: Notice[];
  /** The readers of what visitors have beside messages, sorted by id; empty if the tree has none. */
  readers: ReaderInfo[];
  /** The short answers in further languages, sorted by their tags; empty if the tree has none. */
  shortAnswers: ShortAnswers[];
  entries: Entry[];
  /** The entries that the site hides, which are in no other list; empty if there are none. */
  leftOut: LeftOut[];
  /** The redirects of pages and messages; addresses of pages end in a slash. */
  redirects: Redirect[];
  /** The addresses published so far; empty before the first build. */
  ledger: Ledger;
}
