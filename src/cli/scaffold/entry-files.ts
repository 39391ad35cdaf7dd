import { entry, translation, type EntryText } from '../../schemas/entry.ts';
import type { QuotedMessage } from '../../schemas/message.ts';
import type { Setting } from '../../schemas/setting.ts';
import { fieldLines } from './field-lines.ts';

/** An incomplete value; missing fields are left for a person to fill in. */
export type Draft<T> = {
  [Key in keyof T]?: T[Key] extends string | unknown[] | undefined ? T[Key] : Draft<T[Key]>;
};

/** What is known of a new entry. */
export interface EntryDraft {
  /** The locale of its words and prose. */
  locale: string;
  words: Draft<EntryText>;
  category?: string;
  labels?: string[];
  reviewed?: string;
  messages: Draft<QuotedMessage>[];
  settings: Draft<Setting>[];
  /** MDX by the name of its part. */
  parts: { name: string; prose: string }[];
  /** The texts of the footnotes, as MDX. */
  notes: string[];
}

/**
 * Returns the files of a new entry by locale: the facts in the first, the words in the locale of
 * the draft, and empty fields for what a person has to write. Comments are the descriptions of the
 * schemas.
 */
export function entryFiles(draft: EntryDraft, locales: [string, ...string[]]): Map<string, string> {
  return new Map(
    locales.map((locale) => {
      const own = locale === draft.locale;
      const fields = locale === locales[0] ? facts(draft, own) : words(draft, own);
      const parts = draft.parts.map(({ name, prose }) => part(name, own ? prose : ''));
      const body = [...parts, ...(own ? draft.notes : [])].join('\n\n');
      return [locale, `---\n${fields.join('\n')}\n---\n\n${body}\n`];
    }),
  );
}

function facts(draft: EntryDraft, own: boolean): string[] {
  const { words, category, labels = [], reviewed, messages, settings } = draft;
  const facts = { category, labels, reviewed, messages };
  return fieldLines(
    entry,
    { ...(own ? words : {}), ...facts, ...(settings.length > 0 && { settings }) },
    true,
  );
}

function words({ words: drafted }: EntryDraft, own: boolean): string[] {
  return fieldLines(translation, own ? { ...drafted } : {}, true);
}

function part(name: string, prose: string): string {
  const text = prose === '' ? '' : `${prose}\n\n`;
  return `<Part name="${name}">\n\n${text}</Part>`;
}
