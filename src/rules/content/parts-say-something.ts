import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';

/** No `<Part>` is empty: one that is still to be written is not published. */
export const partsSaySomething: Rule = {
  name: 'parts-say-something',
  check: (tree) =>
    allFiles(tree).flatMap(({ body }) =>
      (body?.elements ?? [])
        .filter(({ name, empty }) => name === 'Part' && empty)
        .map(({ place, attributes }) => {
          const name = attributes.get('name');
          return diagnosticAt(name?.place ?? place, {
            what: 'a part is empty',
            found: quote(name?.value ?? 'Part'),
            expected: 'prose between its two tags',
            repair: 'write it, or remove the part from the file of every language',
          });
        }),
    ),
};
