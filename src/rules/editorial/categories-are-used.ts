import { allFacts } from '../../reader/tree/lookup.ts';
import { unusedItems } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each category has at least one entry. */
export const categoriesAreUsed = checkRule({
  name: 'categories-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const used = allFacts(tree).flatMap(({ facts }) => facts.category?.value ?? []);
    return unusedItems(tree.lists.categories, new Set(used), 'category');
  },
});
