import { allFiles } from '../../reader/tree/lookup.ts';
import type { CheckRule } from '../support/rule.ts';
import { unusedItems, valuesOf } from '../support/unused.ts';

/** Each source proves something: it is named in data or prose, or stands for captures there are. */
export const sourcesAreUsed: CheckRule = {
  name: 'sources-are-used',
  demand: 'Every source of sources.yaml is cited, or stands for captures there are.',
  whole: true,
  check: ({ tree }) => {
    const { sources, ...lists } = tree.lists;
    const files = allFiles(tree);
    const data = [tree.site, tree.codes, ...Object.values(lists), ...files];
    const folders = new Set([...tree.captures.keys()].map((key) => key.split('/')[0]));
    const used = [
      ...data.flatMap(({ yaml }) => valuesOf(yaml?.data, 'source')),
      ...files.flatMap(({ body }) =>
        (body?.elements ?? []).flatMap(({ attributes }) => attributes.get('source')?.value ?? []),
      ),
      ...sources.items.flatMap(({ value }) =>
        value.captures?.some((folder) => folders.has(folder)) ? [value.id] : [],
      ),
    ];
    return unusedItems(sources, new Set(used), 'source');
  },
};
