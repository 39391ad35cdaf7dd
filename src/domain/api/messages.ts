import { sourceLocale } from '../library/refs.ts';
import type { MessageRecord } from '../../schemas/published.ts';
import type { Retired } from '../../schemas/retired.ts';
import type { Source } from '../../schemas/source.ts';
import { linksFor } from '../urls/urls.ts';
import type { Entry, Library, Message } from '../library/types.ts';
import { wholeText } from '../library/message-text.ts';

/**
 * Returns the messages of a library as records of the API, in the order of the entries.
 * @throws if a message names a source that is not defined
 */
export function messageRecords(library: Library, base: string): MessageRecord[] {
  const source = sourceLocale(library.site);
  const links = linksFor(base, source, source);
  const kinds = new Map(library.sources.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: string): Source['kind'] => {
    const kind = kinds.get(id);
    if (!kind) throw new Error(`There is no source "${id}"`);
    return kind;
  };
  return library.entries.flatMap((entry) =>
    entry.messages.map((message) => ({
      id: message.id,
      entry: entry.slug,
      title: titlesOf(entry),
      client: message.client,
      platforms: message.platforms,
      ...(message.versions !== 'unknown' && { versions: message.versions }),
      seen: message.seen,
      language: message.language,
      text: wholeText(message),
      codes: message.codes,
      ...(message.bypass !== 'unknown' && { bypass: message.bypass }),
      ...(message.appears !== 'unknown' && { appears: message.appears }),
      url: links.entry(entry.slug, message.id),
      source: {
        id: message.source.id,
        kind: kindOf(message.source.id),
        confidence: message.source.confidence,
        ...(message.capture && { capture: message.capture.reference }),
      },
      ...proofOf(message),
      shared: message.shared,
      ...retiredSince(message.retired ?? entry.retired),
    })),
  );
}

function titlesOf({ words }: Entry): MessageRecord['title'] {
  return Object.fromEntries(Object.entries(words).map(([locale, { title }]) => [locale, title]));
}

function proofOf({ capture }: Message): Pick<MessageRecord, 'proof'> {
  if (!capture) return {};
  const { program, version, system, captured, settings } = capture;
  return { proof: { program, version, system, captured, settings } };
}

function retiredSince(retired: Retired | undefined): { retired?: string } {
  return retired ? { retired: retired.since } : {};
}
