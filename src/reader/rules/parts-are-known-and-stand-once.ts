import { allFiles } from '../lookup.ts';
import { partsIn } from '../parts.ts';
import type { Place } from '../place.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Rule } from '../tree.ts';
import { partNames } from '../vocabulary.ts';
import { quote, quoteAll, suggest } from '../wording.ts';

/** Each `<Part>` has one of the known names, and each name stands once in a file. */
export const partsAreKnownAndStandOnce: Rule = {
  name: 'parts-are-known-and-stand-once',
  check: (tree) =>
    allFiles(tree).flatMap((file) => {
      const parts = partsIn(file);
      return parts.flatMap(({ value, place }, index) => {
        if (!partNames.includes(value)) {
          return [unknownPart(value, place)];
        }
        const first = parts.findIndex((part) => part.value === value);
        if (first === index) return [];
        return [
          problemAt(place, {
            what: 'a part stands twice in one file',
            found: `${quote(value)}, which also begins in line ${parts[first]?.place.line}`,
            expected: 'each part once',
            repair: 'join the two, or name one of them differently',
          }),
        ];
      });
    }),
};

function unknownPart(name: string, place: Place): Problem {
  return problemAt(place, {
    what: 'unknown part',
    found: quote(name),
    expected: `one of ${quoteAll(partNames)}`,
    repair: suggest(name, partNames, 'make it a heading inside a part'),
  });
}
