import { localize } from '../library/message-text.ts';
import type { Library } from '../library/types.ts';
import type { Reading, ReadingValue } from './reader.ts';

/** What a finding of a reader is shown with, in one locale. */
export interface FindingWords {
  /** What was found; {name} is a value. */
  text: string;
  /** The slug of the entry that explains it, and the part to go to. */
  entry: string;
  part?: string;
  title: string;
  summary: string;
  action: string;
}

/** The words of a reader in one locale, by their ids. */
export interface ReaderWords {
  findings: Record<string, FindingWords>;
  words: Record<string, string>;
}

/** Returns the words of a reader in one locale, with those of the entries it names. */
export function readerWords(library: Library, reader: string, locale: string): ReaderWords {
  const data = library.readers.find(({ id }) => id === reader);
  const findings = (data?.findings ?? []).map(({ id, entry, part, text }) => {
    const words = library.entries.find(({ slug }) => slug === entry)?.words[locale];
    const { title = '', summary = '', answers } = words ?? {};
    const shown = { text: localize(text, locale), entry, title, summary };
    return [id, { ...shown, action: answers?.action ?? '', ...(part !== undefined && { part }) }];
  });
  const words = (data?.words ?? []).map(({ id, text }) => [id, localize(text, locale)]);
  return {
    findings: Object.fromEntries(findings) as ReaderWords['findings'],
    words: Object.fromEntries(words) as ReaderWords['words'],
  };
}

/** A finding in words, with the entry that explains it. */
export interface DescribedFinding extends FindingWords {
  /** Whether it depends on what cannot be read. */
  possible: boolean;
}

/** A reading in the words of one locale. */
export interface DescribedReading {
  findings: DescribedFinding[];
  things: { title: string; facts: { label: string; values: string[] }[] }[];
  notes: string[];
}

/**
 * Puts a reading into words. What has none is left out: words are checked with the content, code is not.
 * @param format writes a time in the language of the page
 */
export function describeReading(
  { findings, things, notes }: Reading,
  { findings: findingWords, words }: ReaderWords,
  format: (time: Date) => string,
): DescribedReading {
  const put = (text: string, values: Record<string, ReadingValue> = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : say(value);
    });
  const say = (value: ReadingValue): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return format(new Date(value));
    return put(words[value.words] ?? '', value.values);
  };
  return {
    findings: findings.flatMap(({ id, values, possible = false }) => {
      const found = findingWords[id];
      return found ? { ...found, text: put(found.text, values), possible } : [];
    }),
    things: things.map(({ title, facts }) => ({
      title: say(title),
      facts: facts.map(({ label, values }) => ({
        label: words[label] ?? '',
        values: values.map(say),
      })),
    })),
    notes: notes.map(say),
  };
}
