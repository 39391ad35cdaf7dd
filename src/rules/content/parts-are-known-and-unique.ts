import { allFiles, partsIn } from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { partNames } from '../../reader/mdx/vocabulary.ts';
import { quote, quoteAll, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** Each `<Part>` has one of the known names, and no two in a file have the same. */
export const partsAreKnownAndUnique = buildRule({
  name: 'parts-are-known-and-unique',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap((file) => {
      const parts = partsIn(file);
      return parts.flatMap(({ value, place }, index) => {
        if (!partNames.includes(value)) {
          return [unknownPart(value, place)];
        }
        const first = parts.findIndex((part) => part.value === value);
        if (first === index) return [];
        return [
          diagnosticAt(place, {
            what: 'duplicate part',
            found: `${quote(value)}, first used on line ${parts[first]?.place.line}`,
            expected: 'each part once',
            repair: 'merge the two, or rename one of them',
          }),
        ];
      });
    }),
});

function unknownPart(name: string, place: Position): Diagnostic {
  return diagnosticAt(place, {
    what: 'unknown part',
    found: quote(name),
    expected: `one of ${quoteAll(partNames)}`,
    repair: suggest(name, partNames, 'make it a heading inside a part'),
  });
}
