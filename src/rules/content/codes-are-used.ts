import { codeSlug } from '../../domain/text/slug.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** Each code of codes.yaml is on a message or on a capture, by one of its names or by its number. */
export const codesAreUsed = buildRule({
  name: 'codes-are-used',
  needs: ['tree'],
  check: ({ tree }) => {
    const { yaml, items } = tree.codes;
    const borne = codesBorne(tree);
    if (!yaml || !borne) return [];
    const slugs = new Set(borne.map(codeSlug));
    return items
      .filter(({ value: { name, also, number } }) =>
        [name, ...also, number ?? name].every((one) => !slugs.has(codeSlug(one))),
      )
      .map(({ value, path }) =>
        diagnosticAt(yaml.at([...path, 'name']), {
          what: 'code is defined but no message uses it',
          found: quote(value.name),
          expected: 'a code of a message or a capture',
          repair: repairOf(closestMatch(value.name, borne)),
        }),
      );
  },
});

function repairOf(meant: string | undefined): string {
  return meant === undefined ? 'remove the item' : `did you mean ${quote(meant)}?`;
}

/** Every code of every message and capture; nothing if some cannot be read. */
function codesBorne(tree: ContentTree): string[] | undefined {
  const facts = allFacts(tree);
  const captures = [...tree.captures.values()];
  const whole = facts.length === tree.entries.length && facts.every((file) => file.facts.all);
  if (!whole || captures.some(({ value }) => !value)) return undefined;
  const messages = facts.flatMap((file) => file.facts.messages.map(({ value }) => value));
  return [
    ...messages.flatMap((message) => ('codes' in message ? message.codes : [])),
    ...captures.flatMap(({ value }) => value?.codes ?? []),
  ];
}
