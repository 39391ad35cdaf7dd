import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { Rule } from '../../reader/tree/types.ts';

/** A message was first seen no later than it was last seen. */
export const yearsRunForwards: Rule = {
  name: 'years-run-forwards',
  check: (tree) =>
    allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) => {
        if ('same-as' in value || !value.seen) return [];
        const { from, to = from } = value.seen;
        if (from <= to) return [];
        return [
          diagnosticAt(yaml.at([...path, 'seen', 'from']), {
            what: '`seen.from` is after `seen.to`',
            found: `${from} and ${to}`,
            expected: 'the earlier year in `from`',
            repair: 'swap or correct them',
          }),
        ];
      }),
    ),
};
