import { allFiles } from '../../reader/tree/lookup.ts';
import { partsIn } from '../../reader/tree/parts.ts';
import type { Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { Rule } from '../../reader/tree/types.ts';
import { partNames } from '../../reader/mdx/vocabulary.ts';
import { quote, quoteAll, suggest } from '../../reader/source/messages.ts';

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
          diagnosticAt(place, {
            what: 'a part stands twice in one file',
            found: `${quote(value)}, which also begins in line ${parts[first]?.place.line}`,
            expected: 'each part once',
            repair: 'join the two, or name one of them differently',
          }),
        ];
      });
    }),
};

function unknownPart(name: string, place: Position): Diagnostic {
  return diagnosticAt(place, {
    what: 'unknown part',
    found: quote(name),
    expected: `one of ${quoteAll(partNames)}`,
    repair: suggest(name, partNames, 'make it a heading inside a part'),
  });
}
