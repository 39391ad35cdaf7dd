import { allFiles } from '../../reader/tree/lookup.ts';
import { unusedItems, valuesOf } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each source is cited in data, prose or catalogues, or lists a folder of captures that exists. */
export const sourcesAreUsed = checkRule({
  name: 'sources-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const { sources, ...lists } = tree.lists;
    const files = allFiles(tree);
    const data = [tree.site, tree.codes, ...Object.values(lists), ...files];
    const folders = new Set([...tree.captures.keys()].map((key) => key.split('/')[0]));
    const used = [
      ...tree.catalogues.flatMap(({ screens }) => screens.value?.source ?? []),
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
});
