import { join } from 'node:path';
import { sourceLocale } from '../../domain/library/refs.ts';
import { localize } from '../../domain/library/message-text.ts';
import {
  describeReading,
  readerWords,
  type DescribedReading,
} from '../../domain/readers/reader-words.ts';
import type { Read } from '../../domain/readers/reader.ts';
import { linksFor, type Links } from '../../domain/urls/urls.ts';
import { colon, formatMoment } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { openLibrary, readerFolder } from '../../loader/open.ts';
import { READER_CODE } from '../../reader/files/read-readers.ts';
import { importCode } from '../command/import-code.ts';
import { CommandError } from '../command/command-error.ts';

/** What the readers of the content say of a file. */
export interface FileReading {
  /** The reading for a person, or the words of a refusal. */
  text: string;
  refused: boolean;
  /** The text beside what was read, if nothing is surely wrong with that: the search may know it. */
  rest?: string;
}

/**
 * Has the readers of the content read a file.
 * @param language the locale of the answer; the source locale if undefined
 * @returns undefined if no reader reads it
 * @throws CommandError if the site is not in that language
 */
export async function readWithReaders(
  bytes: Uint8Array,
  language?: string,
): Promise<FileReading | undefined> {
  const library = openLibrary();
  const locale = language ?? sourceLocale(library.site);
  if (!library.site.locales.includes(locale))
    throw new CommandError(
      `The site is not in “${locale}”; it is in ${library.site.locales.join(', ')}.`,
    );
  const links = linksFor('/', sourceLocale(library.site), locale);
  for (const { id, refusal, secret } of library.readers) {
    const { read } = await codeOf(id);
    const text = new TextDecoder().decode(bytes);
    const isSecret = secret !== undefined && new RegExp(secret).test(text);
    const reading = isSecret ? 'secret' : await read([bytes], Date.now());
    if (reading === 'secret') return { text: localize(refusal, locale), refused: true };
    if (!reading) continue;
    const words = readerWords(library, id, locale);
    const described = describeReading(reading, words, (time) => formatMoment(locale, time));
    const certain = reading.findings.some(({ possible }) => !possible);
    return {
      text: readingText(described, locale, links),
      refused: false,
      ...(!certain && reading.rest && { rest: reading.rest }),
    };
  }
  return undefined;
}

async function codeOf(reader: string): Promise<{ read: Read }> {
  return (await importCode(join(readerFolder(reader), READER_CODE))) as { read: Read };
}

/** Formats a reading for a person, in the order of the search box. */
function readingText(
  { findings, things, notes }: DescribedReading,
  locale: string,
  links: Links,
): string {
  const [first, ...others] = findings;
  const heading = first ? (first.possible ? 'reader.possible' : 'reader.found') : 'reader.sound';
  const list = (found: DescribedReading['findings']): string[] =>
    found.map(
      ({ text, title, entry, part }) => `${text}\n   ${title} — ${links.entry(entry, part)}`,
    );
  const facts = things.map(({ title, facts: lines }) =>
    [
      title,
      ...lines.map(({ label, values }) => `   ${label}${colon(locale)}${values.join(', ')}`),
    ].join('\n'),
  );
  return [
    things.length > 0 ? t(locale, heading) : t(locale, 'reader.unreadable'),
    ...list(first ? [first] : []),
    ...(others.length > 0 ? [t(locale, 'reader.also'), ...list(others)] : []),
    ...facts,
    [
      ...(things.length > 0 ? [t(locale, 'reader.unknowable')] : []),
      ...notes.map((note) => `- ${note}`),
    ].join('\n'),
  ].join('\n\n');
}
