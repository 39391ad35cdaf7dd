import { allFacts } from '../../reader/tree/lookup.ts';
import { unusedItems, valuesOf } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each platform is used by a message, a setting or a capture. */
export const platformsAreUsed = checkRule({
  name: 'platforms-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const named = allFacts(tree).flatMap(({ yaml }) => valuesOf(yaml.data, 'platforms'));
    const captured = [...tree.captures.values()].flatMap(({ value }) => value?.platform ?? []);
    return unusedItems(tree.lists.platforms, new Set([...named, ...captured]), 'platform');
  },
});
