import { allFacts } from '../../reader/tree/lookup.ts';
import { unusedItems } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each label has at least one entry. */
export const labelsAreUsed = checkRule({
  name: 'labels-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const used = allFacts(tree).flatMap(({ facts }) => facts.labels.map(({ value }) => value));
    return unusedItems(tree.lists.labels, new Set(used), 'label');
  },
});
