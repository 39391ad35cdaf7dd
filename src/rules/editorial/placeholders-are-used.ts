import { placeholdersIn } from '../../domain/library/message-text.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { unusedItems } from '../support/unused.ts';
import { checkRule } from '../support/rule.ts';

/** Each placeholder is used in a message, a capture or a cure. */
export const placeholdersAreUsed = checkRule({
  name: 'placeholders-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) => {
    const quoted = allFacts(tree).flatMap(({ facts }) =>
      facts.messages.flatMap(({ value }) =>
        'lines' in value ? [value.heading ?? '', ...value.lines] : [],
      ),
    );
    const captured = [...tree.captures.values()].flatMap(({ value }) =>
      (value?.screen ?? []).map(({ text }) => text),
    );
    const run = tree.lists.cures.items.flatMap(({ value }) => value.run);
    const used = [...quoted, ...captured, ...run].flatMap(placeholdersIn);
    return unusedItems(tree.lists.placeholders, new Set(used), 'placeholder');
  },
});
