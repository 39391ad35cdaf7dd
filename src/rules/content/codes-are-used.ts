import { codeSlug } from '../../domain/text/slug.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A message, a capture or `search.yaml` has each code of codes.yaml, by one of its names or by its number. */
export const codesAreUsed = buildRule({
  name: 'codes-are-used',
  needs: ['tree'],
  check: ({ tree }) => {
    const { yaml, items } = tree.codes;
    const used = codesInUse(tree);
    if (!yaml || !used) return [];
    const slugs = new Set(used.map(codeSlug));
    return items
      .filter(({ value: { name, also, number } }) =>
        [name, ...also, number ?? name].every((code) => !slugs.has(codeSlug(code))),
      )
      .map(({ value, path }) =>
        diagnosticAt(yaml.at([...path, 'name']), {
          what: 'code is defined but nothing uses it',
          found: quote(value.name),
          expected: 'a code of a message, a capture or search.yaml',
          repair: repairOf(closestMatch(value.name, used)),
        }),
      );
  },
});

function repairOf(meant: string | undefined): string {
  return meant === undefined ? 'remove the item' : `did you mean ${quote(meant)}?`;
}

/** Returns the codes of all messages and captures and of the search; undefined if some cannot be read. */
function codesInUse(tree: ContentTree): string[] | undefined {
  const facts = allFacts(tree);
  const captures = [...tree.captures.values()];
  const complete = facts.length === tree.entries.length && facts.every((file) => file.facts.all);
  if (!complete || captures.some(({ value }) => !value)) return undefined;
  const messages = facts.flatMap((file) => file.facts.messages.map(({ value }) => value));
  return [
    ...messages.flatMap((message) => ('codes' in message ? message.codes : [])),
    ...captures.flatMap(({ value }) => value?.codes ?? []),
    ...tree.search.value.phrases.flatMap(({ codes }) => codes),
  ];
}
