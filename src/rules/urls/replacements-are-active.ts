import { formatMessageRef } from '../../domain/library/refs.ts';
import type { Library } from '../../domain/library/types.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** What a retired entry or message names under `instead` exists and is not retired itself. */
export const replacementsAreActive = buildRule({
  name: 'replacements-are-active',
  needs: ['tree', 'library'],
  check: ({ tree, library }) => {
    const active = activeNames(library);
    return allFacts(tree).flatMap(({ facts, yaml }) =>
      [['retired'], ...facts.messages.map(({ path }) => [...path, 'retired'])].flatMap((path) => {
        const instead = valueAt(yaml.data, [...path, 'instead']);
        if (typeof instead !== 'string' || active.includes(instead)) return [];
        return [
          diagnosticAt(yaml.at([...path, 'instead']), {
            what: '`instead` must name an active entry or message',
            found: quote(instead),
            expected: 'an entry or message that exists and is not retired',
            repair: suggest(instead, active, 'remove `instead`'),
          }),
        ];
      }),
    );
  },
});

/** Returns the slugs of entries and the references of messages that are not retired. */
function activeNames({ entries }: Library): string[] {
  return entries
    .filter(({ retired }) => !retired)
    .flatMap(({ slug, messages }) => [
      slug,
      ...messages
        .filter(({ retired }) => !retired)
        .map(({ id }) => formatMessageRef({ entry: slug, id })),
    ]);
}
