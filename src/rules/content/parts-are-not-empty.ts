import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** No `<Part>` is empty. */
export const partsAreNotEmpty = buildRule({
  name: 'parts-are-not-empty',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap(({ body }) =>
      (body?.elements ?? [])
        .filter(({ name, empty }) => name === 'Part' && empty)
        .map(({ place, attributes }) => {
          const name = attributes.get('name');
          return diagnosticAt(name?.place ?? place, {
            what: 'empty part',
            found: quote(name?.value ?? 'Part'),
            expected: 'prose between its tags',
            repair: 'write it, or remove the part from the files of all languages',
          });
        }),
    ),
});
