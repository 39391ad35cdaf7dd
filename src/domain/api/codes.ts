import { formatMessageRef } from '../library/refs.ts';
import type { CodeRecord } from '../../schemas/published.ts';
import { codesOf, type Code } from '../library/codes.ts';
import { linksFor } from '../urls/urls.ts';
import type { Library } from '../library/types.ts';

/** Returns the codes of a library as records of the API, in the order of `codesOf`. */
export function codeRecords(library: Library, base: string): CodeRecord[] {
  const { locales } = library.site;
  const urlsOf = (code: string): Record<string, string> =>
    Object.fromEntries(
      locales.map((locale) => [locale, linksFor(base, locales[0] ?? locale, locale).code(code)]),
    );
  return codesOf(library).map((code) => ({
    code: code.name,
    slug: code.slug,
    ...knownOf(code),
    urls: urlsOf(code.name),
    entries: code.uses.map(({ entry }) => entry.slug),
    messages: code.uses.flatMap(({ entry, messages }) =>
      messages.map(({ id }) => formatMessageRef({ entry: entry.slug, id })),
    ),
  }));
}

function knownOf({ facts }: Code): Partial<CodeRecord> {
  if (!facts) return {};
  const { name, number, meaning, 'defined-by': origin } = facts;
  return { name, ...(number !== undefined && { number }), meaning, origin };
}
