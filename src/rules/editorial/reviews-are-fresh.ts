import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { checkRule } from '../support/rule.ts';

const DAY = 86_400_000;

/**
 * An entry was reviewed within the last `review-after-days` of site.yaml. Only a warning: the passing of
 * a day does not make content wrong.
 */
export const reviewsAreFresh = checkRule({
  name: 'reviews-are-fresh',
  needs: ['tree', 'today'],
  severity: 'warning',
  check: ({ tree, today }) => {
    const limit = tree.site.value?.['review-after-days'];
    if (limit === undefined) return [];
    const oldest = new Date(Date.parse(today) - limit * DAY).toISOString().slice(0, 10);
    return allFacts(tree).flatMap(({ facts, yaml }) => {
      const reviewed = facts.all?.reviewed;
      if (reviewed === undefined || reviewed >= oldest) return [];
      return [
        diagnosticAt(yaml.at(['reviewed']), {
          what: 'entry is due for review',
          found: quote(reviewed),
          expected: `${quote(oldest)} or later`,
          repair: 'check the whole entry, then update the date',
        }),
      ];
    });
  },
});
