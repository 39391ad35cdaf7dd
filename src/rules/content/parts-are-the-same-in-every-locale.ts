import { partsIn } from '../../reader/tree/parts.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile, Rule } from '../../reader/tree/types.ts';
import { partNames } from '../../reader/mdx/vocabulary.ts';
import { quote, quoteAll } from '../../reader/source/messages.ts';

/** A translation has the parts of the source language, no fewer and no more. */
export const partsAreTheSameInEveryLocale: Rule = {
  name: 'parts-are-the-same-in-every-locale',
  check: ({ site, entries }) =>
    entries.flatMap(({ files }) => {
      const source = files.get(site.locales?.[0] ?? '');
      const translations = [...files.values()].filter((file) => file !== source && file.body);
      return source?.body ? translations.flatMap((file) => compare(source, file)) : [];
    }),
};

function compare(source: EntryFile, translation: EntryFile): Diagnostic[] {
  const given = partsIn(translation);
  const wanted = new Set(partsIn(source).map(({ value }) => value));
  const names = new Set(given.map(({ value }) => value));
  // A misspelt name is reported as such; the parts are compared once it is right.
  if ([...wanted, ...names].some((name) => !partNames.includes(name))) return [];
  const missing = [...wanted].filter((name) => !names.has(name));
  const expected = `the parts of ${quote(`${source.locale}.mdx`)}: ${quoteAll(wanted)}`;
  const found = names.size > 0 ? quoteAll(names) : 'no parts';
  return [
    ...missing.map((name) =>
      diagnosticAt(translation.body?.start ?? fileStart(translation.file), {
        what: `the translation lacks the part ${quote(name)}`,
        found,
        expected,
        repair: `translate the part into ${quote(`<Part name="${name}">`)}`,
      }),
    ),
    ...given
      .filter(({ value }) => !wanted.has(value))
      .map(({ value, place }) =>
        diagnosticAt(place, {
          what: 'the translation has a part of its own',
          found: quote(value),
          expected,
          repair: `write it in ${quote(`${source.locale}.mdx`)} first, or remove it here`,
        }),
      ),
  ];
}
