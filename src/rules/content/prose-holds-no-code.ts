import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';

/** Prose is text and components: no imports, no exports, no expressions. */
export const proseHoldsNoCode: Rule = {
  name: 'prose-holds-no-code',
  check: (tree) =>
    allFiles(tree)
      .flatMap(({ body }) => body?.code ?? [])
      .map(({ value, place }) =>
        diagnosticAt(place, {
          what: 'code in the prose',
          found: quote(value.trim()),
          expected: 'text and components; components need no import',
          repair: value.startsWith('{')
            ? 'write the text itself, attributes in quotation marks and a brace as `&#123;`'
            : 'remove it, or start the line with another word',
        }),
      ),
};
