import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { readableIds } from '../../reader/schema/items.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Item, Path, YamlData } from '../../reader/yaml/yaml.ts';

/** An id stands once in its list: in each data file, among an entry’s messages and its settings. */
export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  check: (tree) => [
    ...Object.values(tree.lists).flatMap(({ ids, yaml }) => (yaml ? repeated(ids, yaml) : [])),
    ...allFacts(tree).flatMap(({ yaml }) =>
      ['messages', 'settings'].flatMap((list) =>
        repeated(readableIds(valueAt(yaml.data, [list]), [list]), yaml),
      ),
    ),
  ],
};

function repeated(ids: Item<string>[], yaml: YamlData): Diagnostic[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    if (!earlier) return [];
    return [
      diagnosticAt(yaml.at(path), {
        what: 'an id stands twice',
        found: `${quote(value)}, which is also in line ${yaml.at(earlier).line}`,
        expected: 'each id once in its list',
        repair: 'give the newer one an id of its own',
      }),
    ];
  });
}
