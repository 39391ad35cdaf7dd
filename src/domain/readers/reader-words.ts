import { localize } from '../library/message-text.ts';
import type { Library, ReaderInfo } from '../library/types.ts';
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
  return wordsOf(library, data ? [data] : [], locale);
}

/** Returns the words with which a reader tells what it saw of a service, its other words among them. */
export function lookWords(library: Library, reader: ReaderInfo, locale: string): ReaderWords {
  return wordsOf(library, reader.look ? [reader, reader.look] : [reader], locale);
}

/** Returns the words of an entry by locale, also of one that the site hides. */
function wordsOfEntry({ entries, leftOut }: Library, wanted: string) {
  const shown = entries.find(({ slug }) => slug === wanted);
  return (shown ?? leftOut.find(({ entry }) => entry === wanted))?.words;
}

function wordsOf(
  library: Library,
  lists: Pick<ReaderInfo, 'findings' | 'words'>[],
  locale: string,
): ReaderWords {
  const findings = lists
    .flatMap((list) => list.findings)
    .map(({ id, entry, part, text }) => {
      const words = wordsOfEntry(library, entry)?.[locale];
      const { title = '', summary = '', answers } = words ?? {};
      const shown = { text: localize(text, locale), entry, title, summary };
      return [id, { ...shown, action: answers?.action ?? '', ...(part !== undefined && { part }) }];
    });
  const words = lists
    .flatMap((list) => list.words)
    .map(({ id, text }) => [id, localize(text, locale)]);
  return {
    findings: Object.fromEntries(findings) as ReaderWords['findings'],
    words: Object.fromEntries(words) as ReaderWords['words'],
  };
}

/** A finding in words, with the entry that explains it. */
export interface DescribedFinding extends FindingWords {
  id: string;
  /** Whether it depends on what cannot be read. */
  possible: boolean;
}

/** A reading in the words of one locale. */
export interface DescribedReading {
  findings: DescribedFinding[];
  things: { title: string; facts: { label: string; values: string[] }[] }[];
  notes: string[];
}

/** Puts a value into words; what the reader has no words for is left out. */
export function sayValue(
  value: ReadingValue,
  { words }: Pick<ReaderWords, 'words'>,
  format: (time: Date) => string,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return format(new Date(value));
  const say = (one: ReadingValue): string => sayValue(one, { words }, format);
  return fillValues(words[value.words] ?? '', value.values, say);
}

function fillValues(
  text: string,
  values: Record<string, ReadingValue> = {},
  say: (value: ReadingValue) => string,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : say(value);
  });
}

/**
 * Puts a reading into words. What has none is left out: words are checked with the content, code is not.
 * @param format writes a time in the language of the page
 */
export function describeReading(
  { findings, things, notes }: Reading,
  words: ReaderWords,
  format: (time: Date) => string,
): DescribedReading {
  const say = (value: ReadingValue): string => sayValue(value, words, format);
  return {
    findings: findings.flatMap(({ id, values, possible = false }) => {
      const found = words.findings[id];
      return found ? { ...found, id, text: fillValues(found.text, values, say), possible } : [];
    }),
    things: things.map(({ title, facts }) => ({
      title: say(title),
      facts: facts.map(({ label, values }) => ({
        label: words.words[label] ?? '',
        values: values.map(say),
      })),
    })),
    notes: notes.map(say),
  };
}
