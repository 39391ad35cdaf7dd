import {
  objectionTo,
  objectionToEntry,
  type Objection,
} from '../../domain/urls/permanent-names.ts';
import { id } from '../../schemas/text.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { fileStart, type Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** The name of a page or folder is valid on every system, and that of an entry is not reserved. */
export const namesWorkOnEverySystem = buildRule({
  name: 'names-work-on-every-system',
  needs: ['tree'],
  check: ({ tree }) => [
    ...tree.entries
      .filter(({ slug }) => id.safeParse(slug).success)
      .flatMap(({ slug, folder }) =>
        diagnosticsOf(slug, fileStart(folder), objectionToEntry(slug, tree.site.locales ?? [])),
      ),
    ...allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) =>
        diagnosticsOf(value.id, yaml.at([...path, 'id']), objectionTo(value.id)),
      ),
    ),
    ...namesInLists(tree),
  ],
});

/** Checks the lists whose items have pages. */
function namesInLists({ lists: { categories, labels, clients } }: ContentTree): Diagnostic[] {
  return [categories, labels, clients].flatMap(({ ids, yaml }) =>
    yaml
      ? ids.flatMap(({ value, path }) => diagnosticsOf(value, yaml.at(path), objectionTo(value)))
      : [],
  );
}

function diagnosticsOf(
  name: string,
  place: Position,
  objection: Objection | undefined,
): Diagnostic[] {
  return objection
    ? [diagnosticAt(place, { ...objection, what: `name is ${objection.what}`, found: quote(name) })]
    : [];
}
