import { allFacts, unknownName } from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** The entries that `related`, `fork`, terms, cures, notices, readers and the search name exist, and no entry is related to itself. */
export const namedEntriesExist = buildRule({
  name: 'named-entries-exist',
  needs: ['tree'],
  check: ({ tree }) => {
    const known = tree.entries.map(({ slug }) => slug);
    const unknown = (place: Position, slug: string): Diagnostic =>
      unknownName(place, slug, { kind: 'entry', home: tree.folder, known });
    const inEntries = allFacts(tree).flatMap(({ entry, facts, yaml }) => [
      ...[...facts.related, ...facts.ways]
        .filter(({ value }) => !known.includes(value.entry))
        .map(({ value, path }) => unknown(yaml.at([...path, 'entry']), value.entry)),
      ...facts.related
        .filter(({ value }) => value.entry === entry.slug)
        .map(({ path }) =>
          diagnosticAt(yaml.at([...path, 'entry']), {
            what: 'entry is related to itself',
            found: quote(entry.slug),
            expected: 'another entry',
            repair: 'remove it',
          }),
        ),
    ]);
    const { items, yaml } = tree.lists.glossary;
    const inGlossary = items.flatMap(({ value: { entry }, path }) =>
      yaml && entry !== undefined && !known.includes(entry)
        ? unknown(yaml.at([...path, 'entry']), entry)
        : [],
    );
    const { cures } = tree.lists;
    const inCures = cures.items.flatMap(({ value: { entry }, path }) =>
      cures.yaml && !known.includes(entry) ? unknown(cures.yaml.at([...path, 'entry']), entry) : [],
    );
    const { notices } = tree.lists;
    const inNotices = notices.items.flatMap(({ value: { entries }, path }) =>
      entries.flatMap((slug, index) =>
        notices.yaml && !known.includes(slug)
          ? unknown(notices.yaml.at([...path, 'entries', index]), slug)
          : [],
      ),
    );
    const { search } = tree;
    const inSearch = search.value.phrases.flatMap(({ entries }, item) =>
      entries.flatMap((slug, index) =>
        search.yaml && !known.includes(slug)
          ? unknown(search.yaml.at(['phrases', item, 'entries', index]), slug)
          : [],
      ),
    );
    const inReaders = tree.readers.flatMap(({ value, yaml }) =>
      [
        ...(value?.findings ?? []).map(({ entry }, index) => ({
          entry,
          path: ['findings', index],
        })),
        ...(value?.look?.findings ?? []).map(({ entry }, index) => ({
          entry,
          path: ['look', 'findings', index],
        })),
      ].flatMap(({ entry, path }) =>
        yaml && !known.includes(entry) ? unknown(yaml.at([...path, 'entry']), entry) : [],
      ),
    );
    return [...inEntries, ...inGlossary, ...inCures, ...inNotices, ...inSearch, ...inReaders];
  },
});
