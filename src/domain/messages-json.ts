import type { Retired } from '../schemas/retired.ts';
import { linksFor } from './links.ts';
import type { Library } from './library.ts';
import { wholeText } from './text.ts';

/** One object of `api/messages.json`: a message in the entry it stands in. */
export interface MessageRecord {
  id: string;
  entry: string;
  client: string;
  platforms: string[];
  language: string;
  /** Heading and lines, one a line; placeholders as `{name}`. */
  text: string;
  codes: string[];
  /** Root-relative address of the message in the source language. */
  url: string;
  /** `capture`: the reference of the capture the text was taken from, if it was not quoted. */
  source: { id: string; kind: string; confidence: string; capture?: string };
  /** `entry#id` of the other messages with the same text. */
  shared: string[];
  /** The day since when it is no longer kept up to date, if it is not. */
  retired?: string;
}

/** The messages of the whole library as plain records, in the order of the entries. */
export function messageRecords(library: Library, base: string): MessageRecord[] {
  const source = library.site.locales[0] ?? '';
  const links = linksFor(base, source, source);
  const kinds = new Map(library.sources.map(({ id, kind }) => [id, kind]));
  return library.entries.flatMap((entry) =>
    entry.messages.map((message) => ({
      id: message.id,
      entry: entry.slug,
      client: message.client,
      platforms: message.platforms,
      language: message.language,
      text: wholeText(message),
      codes: message.codes,
      url: links.entry(entry.slug, message.id),
      source: {
        id: message.source.id,
        kind: kinds.get(message.source.id) ?? 'unknown',
        confidence: message.source.confidence,
        ...(message.capture && { capture: message.capture.reference }),
      },
      shared: message.shared,
      ...retiredSince(message.retired ?? entry.retired),
    })),
  );
}

function retiredSince(retired: Retired | undefined): { retired?: string } {
  return retired ? { retired: retired.since } : {};
}
