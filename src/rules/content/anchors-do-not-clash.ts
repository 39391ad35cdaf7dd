import { allFacts, clientBehind, type FactsFile } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { pageAnchors, partNames } from '../../reader/mdx/vocabulary.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** No message id and no heading has an anchor that the page uses for something else. */
export const anchorsDoNotClash = buildRule({
  name: 'anchors-do-not-clash',
  needs: ['tree'],
  check: ({ tree }) =>
    allFacts(tree).flatMap((file) => [
      ...messageClashes(tree, file),
      ...headingClashes(tree, file),
    ]),
});

function messageClashes(tree: ContentTree, { facts, yaml }: FactsFile): Diagnostic[] {
  const clients = tree.lists.clients.ids.map(({ value }) => value);
  return facts.messages.flatMap(({ value, path }) => {
    const client = clientBehind(tree, value) ?? value.id;
    // An unknown client is reported by `names-are-known`.
    const other = clients.includes(value.id) && clients.includes(client) && value.id !== client;
    const reserved = [...partNames, ...pageAnchors].includes(value.id);
    if (!other && !reserved) return [];
    return [
      diagnosticAt(yaml.at([...path, 'id']), {
        what: 'message id is already an anchor of the page',
        found: `${quote(value.id)}, ${other ? 'the tab of another client' : 'a part of the page'}`,
        expected: 'an id that leads only to this message',
        repair: other ? `use ${quote(client)} or another id` : 'use another id',
      }),
    ];
  });
}

function headingClashes(tree: ContentTree, { entry, facts }: FactsFile): Diagnostic[] {
  const messages = facts.messages.flatMap(({ value }) => [
    value.id,
    clientBehind(tree, value) ?? value.id,
  ]);
  const taken = new Set([...messages, ...partNames, ...pageAnchors]);
  const headings = [...entry.files.values()].flatMap(({ body }) => body?.headings ?? []);
  return headings
    .filter(({ value }) => taken.has(value))
    .map(({ value, place }) =>
      diagnosticAt(place, {
        what: 'anchor of the heading is already an anchor of the page',
        found: quote(`#${value}`),
        expected: 'an anchor that leads only to this heading',
        repair: 'word the heading differently',
      }),
    );
}
