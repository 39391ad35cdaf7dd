import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { buildRule } from '../support/rule.ts';

/** The first year a message was seen in is not after the last. */
export const yearsAreInOrder = buildRule({
  name: 'years-are-in-order',
  needs: ['tree'],
  check: ({ tree }) =>
    allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) => {
        if ('same-as' in value || !value.seen) return [];
        const { from, to = from } = value.seen;
        if (from <= to) return [];
        return [
          diagnosticAt(yaml.at([...path, 'seen', 'from']), {
            what: '`seen.from` is later than `seen.to`',
            found: `${from} and ${to}`,
            expected: 'the earlier year in `from`',
            repair: 'swap or correct them',
          }),
        ];
      }),
    ),
});
