import { sourceLocale } from '../library/refs.ts';
import type { MessageRecord } from '../../schemas/published.ts';
import type { Retired } from '../../schemas/retired.ts';
import type { Source } from '../../schemas/source.ts';
import { linksFor } from '../urls/urls.ts';
import type { Library } from '../library/types.ts';
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
      client: message.client,
      platforms: message.platforms,
      language: message.language,
      text: wholeText(message),
      codes: message.codes,
      url: links.entry(entry.slug, message.id),
      source: {
        id: message.source.id,
        kind: kindOf(message.source.id),
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
