import { readableFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { checkRule } from '../support/rule.ts';

/** Each setting of an entry is shown in its prose in every locale. */
export const settingsAreShown = checkRule({
  name: 'settings-are-shown',
  needs: ['tree', 'library'],
  check: ({ tree }) =>
    tree.entries.flatMap((entry) => {
      const source = readableFacts(tree, entry);
      if (!source) return [];
      return [...entry.files.values()].flatMap((file): Diagnostic[] => {
        const shown = idsShown(file);
        return source.facts.settings
          .filter(({ value }) => !shown.has(value.id))
          .map(({ value, path }) =>
            diagnosticAt(source.yaml.at([...path, 'id']), {
              what: 'setting is not shown',
              found: quote(value.id),
              expected: `its id in a \`<Settings>\` of ${file.file}`,
              repair: 'show it there, or remove it',
            }),
          );
      });
    }),
});

function idsShown({ body }: EntryFile): Set<string> {
  const shown = (body?.elements ?? []).filter(({ name }) => name === 'Settings');
  return new Set(
    shown.flatMap(({ attributes }) => attributes.get('ids')?.value.trim().split(/\s+/) ?? []),
  );
}
