import { allFacts, clientBehind } from '../../reader/tree/lookup.ts';
import { unusedItems } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each client shows a message, has a setting or a cure, or was captured. */
export const clientsAreUsed = checkRule({
  name: 'clients-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const used = allFacts(tree).flatMap(({ facts }) => [
      ...facts.messages.flatMap(({ value }) => clientBehind(tree, value) ?? []),
      ...facts.settings.flatMap(({ value }) => [value.client, ...value['shared-by']]),
    ]);
    const cured = tree.lists.cures.items.map(({ value }) => value.client);
    const captured = [...tree.captures.values()].flatMap(({ value }) => value?.client ?? []);
    return unusedItems(tree.lists.clients, new Set([...used, ...cured, ...captured]), 'client');
  },
});
