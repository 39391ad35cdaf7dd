import { readableFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { CheckRule } from '../support/rule.ts';

/** Each setting of an entry stands in its prose, in every language. */
export const settingsAreShown: CheckRule = {
  name: 'settings-are-shown',
  demand: 'Every setting of an entry is shown by `<Settings>` in its prose.',
  whole: true,
  check: ({ tree }) =>
    tree.entries.flatMap((entry) => {
      const known = readableFacts(tree, entry);
      if (!known) return [];
      return [...entry.files.values()].flatMap((file): Diagnostic[] => {
        const shown = idsShown(file);
        return known.facts.settings
          .filter(({ value }) => !shown.has(value.id))
          .map(({ value, path }) =>
            diagnosticAt(known.yaml.at([...path, 'id']), {
              what: 'a setting that is not shown',
              found: quote(value.id),
              expected: `its id in a \`<Settings>\` of ${file.file}`,
              repair: 'show it there, or remove it',
            }),
          );
      });
    }),
};

function idsShown({ body }: EntryFile): Set<string> {
  const shown = (body?.elements ?? []).filter(({ name }) => name === 'Settings');
  return new Set(
    shown.flatMap(({ attributes }) => attributes.get('ids')?.value.trim().split(/\s+/) ?? []),
  );
}
