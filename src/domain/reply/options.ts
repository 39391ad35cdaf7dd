/**
 * The kinds of letters: a help desk’s answer to the person who saw the message, its note to the
 * administrator, and the report of that person to the administrator.
 */
export const replyKinds = ['visitor', 'administrator', 'report'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** The formats of a letter; `link` is the URL alone. */
export const replyFormats = ['mail', 'text', 'markdown', 'link'] as const;
export type ReplyFormat = (typeof replyFormats)[number];

/** What a person chose for a letter, and what is known of the visit. */
export interface ReplyChoice {
  /** The id of the message. */
  message: string;
  /** A locale of the site. */
  language: string;
  kind: ReplyKind;
  format: ReplyFormat;
  /** Whether an answer has the steps of the entry. */
  steps?: boolean;
  /** The origin of the site: `https://help.example`. */
  origin: string;
  /** The visitor's own host name. */
  host?: string | undefined;
  /** The date of the letter, in a report with the time, formatted for the language. */
  date?: string | undefined;
  /** The browser of the person who reports, for people to read. */
  browser?: string | undefined;
}

/** The keys of the interface texts that letters use. */
export type ReplyText = `reply.${
  | `${'greeting' | 'shown' | 'shown-host' | 'closing' | 'subject' | 'subject-host'}.${ReplyKind}`
  | `section.${'meaning' | 'action' | 'contact' | 'steps' | 'seen' | 'explained' | 'administrator' | 'quote'}`
  | `fact.${'client' | 'platforms' | 'code' | 'browser' | 'date' | 'time'}`
  | `${'administrator-part' | 'more' | 'more-date' | 'any-of'}`
  | `${'line' | 'line-code' | 'heading' | 'fact' | 'omitted' | 'subject'}`}`;

/** A function that returns an interface text in the language of the letter. */
export type Translate = (key: ReplyText, parameters?: Record<string, string>) => string;
