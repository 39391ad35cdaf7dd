import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** Prose consists of text and components, without imports, exports and expressions. */
export const proseHasNoCode = buildRule({
  name: 'prose-has-no-code',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree)
      .flatMap(({ body }) => body?.code ?? [])
      .map(({ value, place }) =>
        diagnosticAt(place, {
          what: 'code in the prose',
          found: quote(value.trim()),
          expected: 'text and components; components need no import',
          repair: value.startsWith('{')
            ? 'write the text itself, attribute values in quotation marks, and a literal brace as `&#123;`'
            : 'remove it, or start the line with another word',
        }),
      ),
});
