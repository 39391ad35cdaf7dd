import { allFacts } from '../../reader/tree/lookup.ts';
import type { CheckRule } from '../support/rule.ts';
import { unusedItems } from '../support/unused.ts';

/** Each category has an entry at least. */
export const categoriesAreUsed: CheckRule = {
  name: 'categories-are-used',
  demand: 'Every category of categories.yaml has an entry.',
  whole: true,
  check: ({ tree }) => {
    const used = allFacts(tree).flatMap(({ facts }) => facts.category?.value ?? []);
    return unusedItems(tree.lists.categories, new Set(used), 'category');
  },
};
