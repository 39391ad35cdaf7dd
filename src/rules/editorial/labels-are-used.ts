import { allFacts } from '../../reader/tree/lookup.ts';
import type { CheckRule } from '../support/rule.ts';
import { unusedItems } from '../support/unused.ts';

/** Each label leads to an entry at least. */
export const labelsAreUsed: CheckRule = {
  name: 'labels-are-used',
  demand: 'Every label of labels.yaml is on an entry.',
  whole: true,
  check: ({ tree }) => {
    const used = allFacts(tree).flatMap(({ facts }) => facts.labels.map(({ value }) => value));
    return unusedItems(tree.lists.labels, new Set(used), 'label');
  },
};
