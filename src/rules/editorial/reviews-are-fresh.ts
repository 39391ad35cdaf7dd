import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { CheckRule } from '../support/rule.ts';

const day = 86_400_000;

/** A remark only: no content turns wrong because a day has passed. */
export const reviewsAreFresh: CheckRule = {
  name: 'reviews-are-fresh',
  demand: 'An entry was reviewed within the days that site.yaml allows.',
  remark: true,
  check: ({ tree, today }) => {
    const limit = tree.site.value?.['review-after-days'];
    if (limit === undefined) return [];
    const oldest = new Date(Date.parse(today) - limit * day).toISOString().slice(0, 10);
    return allFacts(tree).flatMap(({ facts, yaml }) => {
      const reviewed = facts.all?.reviewed;
      if (reviewed === undefined || reviewed >= oldest) return [];
      return [
        diagnosticAt(yaml.at(['reviewed']), {
          what: 'an entry is due for review',
          found: quote(reviewed),
          expected: `${quote(oldest)} or later`,
          repair: 'check the whole entry, then write the day',
        }),
      ];
    });
  },
};
