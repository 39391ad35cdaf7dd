import type { Capture } from '../../schemas/capture.ts';
import type { Category } from '../../schemas/category.ts';
import type { Client } from '../../schemas/client.ts';
import type { CodeDefinition } from '../../schemas/code.ts';
import type { EntryFrontmatter, EntryText } from '../../schemas/entry.ts';
import type { Label } from '../../schemas/label.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { QuotedMessage } from '../../schemas/message.ts';
import type { Placeholder } from '../../schemas/placeholder.ts';
import type { Platform } from '../../schemas/platform.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Site } from '../../schemas/site.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Picture } from './pictures.ts';

/** Which machine-made record a text was taken from, and on what it was made. */
export interface CaptureRecord extends Pick<
  Capture,
  'program' | 'version' | 'platform' | 'system' | 'captured' | 'settings'
> {
  /** `client-release/language/fault` */
  reference: string;
}

/** A message with its references resolved. One record feeds the tab, the search index and the JSON. */
export interface Message extends QuotedMessage {
  /** The capture the text was taken from, if it was not quoted. */
  capture?: CaptureRecord;
  /** The slug of the entry it stands in. */
  entry: string;
  /** `entry#id` of the message that holds the text, where this one refers to another. */
  sameAs?: string;
  /** `entry#id` of every other message with the same text, in this entry or another. */
  shared: string[];
}

/** An anchor an entry’s page keeps for a message that has moved, and where that is now. */
export interface AnchorRedirect {
  id: string;
  to: string;
}

/** An entry with its words in every locale and its messages resolved. */
export interface Entry extends Omit<EntryFrontmatter, 'messages' | keyof EntryText> {
  slug: string;
  /** Title, summary and answers by locale. */
  words: Record<string, EntryText>;
  messages: Message[];
  /** The names of the parts of its prose, in order; the same in every locale. */
  parts: string[];
  /** The pictures its prose shows, in any locale. */
  pictures: Picture[];
  /** Ids of sources cited in the prose or named by a message or setting, in order of appearance. */
  cited: string[];
  /** The locales whose translation was made of an earlier text. */
  behind: string[];
  /** The anchors of messages that have moved. */
  moved: AnchorRedirect[];
}

/** Where names are looked up: a library, or a revision of an entry with the names of its day. */
export type NameSource = Pick<Library, 'clients' | 'platforms' | 'placeholders'>;

/** Everything a content tree holds except the prose itself, checked and joined. Lists keep the order of their files. */
export interface Library {
  site: Site;
  clients: Client[];
  platforms: Platform[];
  categories: Category[];
  labels: Label[];
  placeholders: Placeholder[];
  sources: Source[];
  /** The words of the subject that are explained; empty where the tree has no glossary. */
  glossary: Term[];
  /** What is known of codes; a code that is not here exists all the same. */
  codes: CodeDefinition[];
  entries: Entry[];
  /** Where what was published has gone; pages with the slash at their end. */
  redirects: Redirect[];
  /** What was published before; empty where nothing has been recorded yet. */
  ledger: Ledger;
}
