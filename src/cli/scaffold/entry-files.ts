import { entry, translation, type EntryText } from '../../schemas/entry.ts';
import type { QuotedMessage } from '../../schemas/message.ts';
import type { Setting } from '../../schemas/setting.ts';
import { fieldLines } from './field-lines.ts';

/** A thing of which some is known; what is missing is left for a person to fill in. */
export type Draft<T> = {
  [Key in keyof T]?: T[Key] extends string | unknown[] | undefined ? T[Key] : Draft<T[Key]>;
};

/** What is known of a new entry. */
export interface EntryDraft {
  /** The locale its words and its prose are in. */
  locale: string;
  words: Draft<EntryText>;
  category?: string;
  labels?: string[];
  reviewed?: string;
  messages: Draft<QuotedMessage>[];
  settings: Draft<Setting>[];
  /** MDX by the name of the part it belongs to. */
  parts: { name: string; prose: string }[];
  /** The texts of footnotes, as MDX. */
  notes: string[];
}

/**
 * The files of a new entry, by locale: the facts in the first, the words in the draft’s own, and what
 * a person has to write empty in all of them. The help is what the schemas say.
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

function words({ words: known }: EntryDraft, own: boolean): string[] {
  return fieldLines(translation, own ? { ...known } : {}, true);
}

function part(name: string, prose: string): string {
  const text = prose === '' ? '' : `${prose}\n\n`;
  return `<Part name="${name}">\n\n${text}</Part>`;
}
