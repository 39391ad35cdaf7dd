import { partsIn } from '../../reader/tree/lookup.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { partNames } from '../../reader/mdx/vocabulary.ts';
import { quote, quoteAll } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A translation has exactly the parts of its source. */
export const partsAreTheSameInEveryLocale = buildRule({
  name: 'parts-are-the-same-in-every-locale',
  needs: ['tree'],
  check: ({ tree: { site, entries } }) =>
    entries.flatMap(({ files }) => {
      const source = files.get(site.locales?.[0] ?? '');
      const translations = [...files.values()].filter((file) => file !== source && file.body);
      return source?.body ? translations.flatMap((file) => compare(source, file)) : [];
    }),
});

function compare(source: EntryFile, translation: EntryFile): Diagnostic[] {
  const given = partsIn(translation);
  const wanted = new Set(partsIn(source).map(({ value }) => value));
  const names = new Set(given.map(({ value }) => value));
  // An unknown name is reported by `parts-are-known-and-unique`.
  if ([...wanted, ...names].some((name) => !partNames.includes(name))) return [];
  const missing = [...wanted].filter((name) => !names.has(name));
  const expected = `the parts of ${quote(`${source.locale}.mdx`)}: ${wanted.size > 0 ? quoteAll(wanted) : 'none'}`;
  const found = names.size > 0 ? quoteAll(names) : 'no parts';
  return [
    ...missing.map((name) =>
      diagnosticAt(translation.body?.start ?? fileStart(translation.file), {
        what: `translation lacks the part ${quote(name)}`,
        found,
        expected,
        repair: `add ${quote(`<Part name="${name}">`)} with its translation`,
      }),
    ),
    ...given
      .filter(({ value }) => !wanted.has(value))
      .map(({ value, place }) =>
        diagnosticAt(place, {
          what: 'translation has an extra part',
          found: quote(value),
          expected,
          repair: `add it to ${quote(`${source.locale}.mdx`)} first, or remove it here`,
        }),
      ),
  ];
}
