import { allFacts, unknownName } from '../lookup.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../tree.ts';
import { quote } from '../wording.ts';

/** The entries under `related` and `fork` exist, and none is related to itself. */
export const namedEntriesExist: Rule = {
  name: 'named-entries-exist',
  check: (tree) => {
    const known = tree.entries.map(({ slug }) => slug);
    return allFacts(tree).flatMap(({ entry, facts, yaml }) => [
      ...[...facts.related, ...facts.ways]
        .filter(({ value }) => !known.includes(value.entry))
        .map(({ value, path }) =>
          unknownName(yaml.at([...path, 'entry']), value.entry, {
            kind: 'entry',
            home: tree.folder,
            known,
          }),
        ),
      ...facts.related
        .filter(({ value }) => value.entry === entry.slug)
        .map(({ path }) =>
          problemAt(yaml.at([...path, 'entry']), {
            what: 'an entry is related to itself',
            found: quote(entry.slug),
            expected: 'another entry',
            repair: 'remove it',
          }),
        ),
    ]);
  },
};
