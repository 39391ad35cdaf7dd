import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { readableIds } from '../../reader/schema/items.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Item, Path, YamlData } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** An id is unique in its list: a data file, the messages of an entry, its settings, the findings and words of a reader. */
export const idsAreUnique = buildRule({
  name: 'ids-are-unique',
  needs: ['tree'],
  check: ({ tree }) => [
    ...Object.values(tree.lists).flatMap(({ ids, yaml }) => (yaml ? repeated(ids, yaml) : [])),
    ...allFacts(tree).flatMap(({ yaml }) =>
      ['messages', 'settings'].flatMap((list) =>
        repeated(readableIds(valueAt(yaml.data, [list]), [list]), yaml),
      ),
    ),
    ...tree.readers.flatMap(({ yaml }) =>
      ['findings', 'words'].flatMap((list) => {
        const ids = [[list], ['look', list]].flatMap((path) =>
          yaml ? readableIds(valueAt(yaml.data, path), path) : [],
        );
        return yaml ? repeated(ids, yaml) : [];
      }),
    ),
  ],
});

function repeated(ids: Item<string>[], yaml: YamlData): Diagnostic[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    if (!earlier) return [];
    return [
      diagnosticAt(yaml.at(path), {
        what: 'duplicate id',
        found: `${quote(value)}, first used on line ${yaml.at(earlier).line}`,
        expected: 'each id once in its list',
        repair: 'give the newer one another id',
      }),
    ];
  });
}
