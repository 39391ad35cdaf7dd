import { join } from 'node:path';
import { proof } from '../../schemas/cure.ts';
import { listFolder } from '../source/files.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { ProofFile } from '../tree/types.ts';
import { readData } from './read-data.ts';

/** Reads and validates the proofs of a tree, `folder/<cure>.json`, by the id of the cure; empty if there are none. */
export function readProofs(folder: string): {
  proofs: Map<string, ProofFile>;
  diagnostics: ReaderDiagnostic[];
} {
  const read = listFolder(folder)
    .files.filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...readData(join(folder, name), proof) }));
  return {
    proofs: new Map(
      read.map(({ name, file, value }) => [
        name.slice(0, -'.json'.length),
        { ...file, ...(value && { value }) },
      ]),
    ),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}
