/**
 * What a letter is for: a help desk's answer to the person who saw the message, its note to the
 * administrator, or what that person reports to the administrator.
 */
export const replyKinds = ['visitor', 'administrator', 'report'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** The forms of a letter; `link` is the address alone. */
export const replyFormats = ['mail', 'text', 'markdown', 'link'] as const;
export type ReplyFormat = (typeof replyFormats)[number];

export interface ReplyChoice {
  /** The id of the message. */
  message: string;
  /** A locale of the site. */
  language: string;
  kind: ReplyKind;
  format: ReplyFormat;
  /** Where the site is published, without a path: `https://help.example`. */
  origin: string;
  /** The visitor's own host name. */
  host?: string | undefined;
  /** The day of the letter, of a report the moment, as people write it in that language. */
  date?: string | undefined;
  /** What the reporting person uses, in plain words. */
  browser?: string | undefined;
}

/** The texts of the interface that letters are written with. */
export type ReplyText = `reply.${
  | `${'greeting' | 'shown' | 'shown-host' | 'closing' | 'subject' | 'subject-host'}.${ReplyKind}`
  | `section.${'meaning' | 'action' | 'contact' | 'seen' | 'explained' | 'administrator'}`
  | `fact.${'client' | 'platforms' | 'code' | 'browser' | 'date' | 'time'}`
  | `${'administrator-part' | 'more' | 'more-date' | 'any-of'}`
  | `${'line' | 'line-code' | 'heading' | 'fact' | 'blank' | 'omitted'}`}`;

/** Gives a text of the interface in the language of the letter. */
export type Translate = (key: ReplyText, parameters?: Record<string, string>) => string;
