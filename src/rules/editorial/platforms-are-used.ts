import { allFacts } from '../../reader/tree/lookup.ts';
import type { CheckRule } from '../support/rule.ts';
import { unusedItems, valuesOf } from '../support/unused.ts';

/** Each platform is that of a message, a setting or a capture. */
export const platformsAreUsed: CheckRule = {
  name: 'platforms-are-used',
  demand: 'Every platform of platforms.yaml is that of a message, a setting or a capture.',
  whole: true,
  check: ({ tree }) => {
    const named = allFacts(tree).flatMap(({ yaml }) => valuesOf(yaml.data, 'platforms'));
    const captured = [...tree.captures.values()].flatMap(({ value }) => value?.platform ?? []);
    return unusedItems(tree.lists.platforms, new Set([...named, ...captured]), 'platform');
  },
};
