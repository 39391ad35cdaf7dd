import { quote } from '../../reader/source/messages.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile, ListFile } from '../../reader/tree/types.ts';
import type { Cure } from '../../schemas/cure.ts';
import { checkRule } from '../support/rule.ts';

/** Each cure is shown by `<Cures>` in its entry in every locale, and `<Cures>` names clients that have one there. */
export const curesAreShown = checkRule({
  name: 'cures-are-shown',
  needs: ['tree', 'library'],
  check: ({ tree }) =>
    tree.entries.flatMap(({ slug, files }) =>
      [...files.values()].flatMap((file) => [
        ...hidden(tree.lists.cures, slug, file),
        ...empty(tree.lists.cures, slug, file),
      ]),
    ),
});

function hidden({ items, yaml }: ListFile<Cure>, slug: string, file: EntryFile): Diagnostic[] {
  const shown = new Set(clientsShown(file).flatMap(({ names }) => names));
  if (!yaml) return [];
  return items
    .filter(({ value }) => value.entry === slug && !shown.has(value.client))
    .map(({ value, path }) =>
      diagnosticAt(yaml.at([...path, 'client']), {
        what: 'cure is not shown',
        found: quote(value.client),
        expected: `it in a \`<Cures>\` of ${file.file}`,
        repair: 'show it there, or remove the cure',
      }),
    );
}

function empty({ items }: ListFile<Cure>, slug: string, file: EntryFile): Diagnostic[] {
  const known = items.filter(({ value }) => value.entry === slug).map(({ value }) => value.client);
  return clientsShown(file).flatMap(({ names, place }) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) =>
        diagnosticAt(place, {
          what: 'client has no cure in this entry',
          found: quote(name),
          expected: 'a client of a cure in cures.yaml, with this entry',
          repair: 'remove it, or add a cure',
        }),
      ),
  );
}

function clientsShown({ body }: EntryFile) {
  return (body?.elements ?? []).flatMap(({ name, attributes }) => {
    const clients = name === 'Cures' ? attributes.get('clients') : undefined;
    return clients ? [{ names: clients.value.trim().split(/\s+/), place: clients.place }] : [];
  });
}
