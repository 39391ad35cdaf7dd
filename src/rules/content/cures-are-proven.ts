import { commandLine } from '../../domain/text/command-line.ts';
import { recordChecksum } from '../../reader/files/checksums.ts';
import { quote } from '../../reader/source/messages.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { fileStart, type Position } from '../../reader/source/position.ts';
import type { ContentTree, ProofFile } from '../../reader/tree/types.ts';
import type { Cure } from '../../schemas/cure.ts';
import { buildRule } from '../support/rule.ts';

/** Each cure was run as it is written and cured what it says, and each proof is as the lab wrote it. */
export const curesAreProven = buildRule({
  name: 'cures-are-proven',
  needs: ['tree'],
  check: ({ tree }) => [...cures(tree), ...proofs(tree)],
});

function cures({ lists, proofs: known }: ContentTree): Diagnostic[] {
  const { yaml, items } = lists.cures;
  if (!yaml) return [];
  return items.flatMap(({ value, path }) => {
    const proof = known.get(value.id);
    if (!proof) return [unproven(yaml.at([...path, 'id']), value, 'no proof of it')];
    const stale = proof.value && !proves(proof.value, value);
    return stale ? [unproven(yaml.at([...path, 'run']), value, 'a proof of other commands')] : [];
  });
}

function proves({ run, cured }: NonNullable<ProofFile['value']>, cure: Cure): boolean {
  return (
    run.join('\n') === cure.run.join('\n') && cure.faults.every((fault) => cured.includes(fault))
  );
}

function unproven(place: Position, { id }: Cure, found: string): Diagnostic {
  return diagnosticAt(place, {
    what: 'cure is not proven',
    found,
    expected: `\`proofs/${id}.json\`, with these commands and faults`,
    repair: `run it: \`${commandLine(`prove --cure ${id}`)}\``,
  });
}

function proofs({ lists, proofs: known }: ContentTree): Diagnostic[] {
  const ids = lists.cures.ids.map(({ value }) => value);
  return [...known].flatMap(([id, { file, yaml, value }]): Diagnostic[] => {
    if (lists.cures.complete && !ids.includes(id))
      return [
        diagnosticAt(fileStart(file), {
          what: 'proof of no cure',
          found: quote(id),
          expected: 'the id of a cure in cures.yaml',
          repair: 'remove the file',
        }),
      ];
    if (!yaml || !value || recordChecksum(value) === value.seal) return [];
    return [
      diagnosticAt(yaml.at(['seal']), {
        what: 'proof was changed by hand',
        found: `text with the seal ${quote(recordChecksum(value))}`,
        expected: `the recorded text, with the seal ${quote(value.seal)}`,
        repair: `run it again: \`${commandLine(`prove --cure ${id}`)}\``,
      }),
    ];
  });
}
