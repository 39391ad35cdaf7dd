import type { Library, ProvenCure } from './types.ts';

/** Groups the cures that an entry shows by client, in the order of the ids given; clients without one are left out. */
export function curesByClient(
  { cures }: Pick<Library, 'cures'>,
  entry: string,
  clients: string[],
): { client: string; cures: ProvenCure[] }[] {
  return clients
    .map((client) => ({
      client,
      cures: cures.filter((cure) => cure.entry === entry && cure.client === client),
    }))
    .filter((group) => group.cures.length > 0);
}

/** Returns the proofs of some cures, each program and version once: cures are mostly run on one day. */
export function distinctProofs(cures: ProvenCure[]): ProvenCure['proof'][] {
  const proofs = cures.map(({ proof }) => proof);
  const key = ({ program, version, system }: ProvenCure['proof']): string =>
    [program, version, system].join('\n');
  return [...new Map(proofs.map((proof) => [key(proof), proof])).values()];
}
