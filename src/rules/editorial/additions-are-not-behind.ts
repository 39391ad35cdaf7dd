import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { AdditionFile, EntryFile } from '../../reader/tree/types.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { checkRule } from '../support/rule.ts';

/** The field `to` of an addition is the hash of the present text of the entry it adds to. */
export const additionsAreNotBehind = checkRule({
  name: 'additions-are-not-behind',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap((file) =>
      (file.additions ?? []).flatMap((addition) => checkAddition(addition, file)),
    ),
});

function checkAddition(
  { place, to, stated }: AdditionFile,
  { hash, slug, file }: EntryFile,
): Diagnostic[] {
  // An invalid hash is reported by `data-matches-its-schema`.
  if (hash === undefined || to === hash || (to === undefined && stated)) return [];
  return [
    diagnosticAt(place, {
      what:
        to === undefined
          ? 'addition has no `to` hash'
          : 'the text that this adds to has changed since',
      found: to === undefined ? 'nothing' : quote(to),
      expected: `${quote(hash)}, the hash of ${file}`,
      repair: `compare the two, then run \`${commandLine(`check --added ${slug}`)}\``,
    }),
  ];
}
