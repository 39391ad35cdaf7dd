import { allFacts, sourcesOfCapture } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { Position } from '../../reader/source/position.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote, quoteAll } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** The folder of each capture that a message refers to is listed by exactly one source. */
export const capturesHaveOneSource = buildRule({
  name: 'captures-have-one-source',
  needs: ['tree'],
  check: ({ tree }) => {
    const { ids, items, complete } = tree.lists.sources;
    // An invalid source may be the one that lists it.
    if (!complete || items.length < ids.length) return [];
    return allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) =>
        'capture' in value && tree.captures.has(value.capture)
          ? checkSource(tree, value.capture, yaml.at([...path, 'capture']))
          : [],
      ),
    );
  },
});

function checkSource(tree: ContentTree, reference: string, place: Position): Diagnostic[] {
  const sources = sourcesOfCapture(tree, reference);
  if (sources.length === 1) return [];
  const folder = reference.split('/')[0] ?? '';
  return [
    diagnosticAt(place, {
      what: `${sources.length === 0 ? 'no source covers' : 'several sources cover'} the folder of the capture`,
      found: sources.length === 0 ? quote(folder) : `${quote(folder)} in ${quoteAll(sources)}`,
      expected: 'exactly one source in sources.yaml that lists it',
      repair:
        sources.length === 0
          ? `add \`captures: [${folder}]\` to a source of the kind \`capture\``
          : 'remove it from the others',
    }),
  ];
}
