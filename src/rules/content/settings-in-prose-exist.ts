import { readableFacts, idsIn, unknownName, type FactsFile } from '../../reader/tree/lookup.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile } from '../../reader/tree/types.ts';
import { buildRule } from '../support/rule.ts';

/** `<Settings ids>` names settings of the entry it is in. */
export const settingsInProseExist = buildRule({
  name: 'settings-in-prose-exist',
  needs: ['tree'],
  check: ({ tree }) =>
    tree.entries.flatMap((entry) => {
      const facts = readableFacts(tree, entry);
      return facts ? [...entry.files.values()].flatMap((file) => checkFile(file, facts)) : [];
    }),
});

function checkFile({ body }: EntryFile, facts: FactsFile): Diagnostic[] {
  const known = idsIn(facts, 'settings');
  const uses = (body?.elements ?? []).filter(({ name }) => name === 'Settings');
  return uses.flatMap(({ attributes }) => {
    const ids = attributes.get('ids');
    if (!ids) return [];
    const names = ids.value.trim().split(/\s+/);
    return names
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(ids.place, name, { kind: 'setting', home: 'this entry', known }));
  });
}
