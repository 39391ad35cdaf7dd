import { cureRecords } from '../../domain/api/cures.ts';
import { messageRecords } from '../../domain/api/messages.ts';
import type { Library } from '../../domain/library/types.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { CaptureRow, FaultRecord, TableName } from '../../schemas/data-package.ts';

/** The content that a data package is made of. */
export interface PackageSource {
  library: Library;
  tree: Pick<ContentTree, 'captures'>;
}

/**
 * Returns the rows of every table of a data package.
 * @param base the sub-path the site is published under
 */
export function rowsOf(
  { library, tree }: PackageSource,
  base: string,
): Record<TableName, object[]> {
  const captures = captureRecords(tree);
  return {
    messages: messageRecords(library, base),
    captures,
    faults: faultRecords(library, captures),
    cures: cureRecords(library, base),
    clients: library.clients,
    placeholders: library.placeholders,
    sources: library.sources,
  };
}

function captureRecords({ captures }: PackageSource['tree']): CaptureRow[] {
  return [...captures]
    .flatMap(([reference, { value }]) => (value ? [{ ...value, reference }] : []))
    .toSorted((a, b) => compare(a.reference, b.reference));
}

function faultRecords({ entries, cures }: Library, captures: CaptureRow[]): FaultRecord[] {
  const byFault = Map.groupBy(captures, ({ fault }) => fault);
  const captured = entries.flatMap((entry) =>
    entry.messages.flatMap(({ capture }) =>
      capture ? [{ entry: entry.slug, reference: capture.reference }] : [],
    ),
  );
  const names = new Set([...byFault.keys(), ...cures.flatMap(({ faults }) => faults)]);
  return [...names].toSorted(compare).map((id) => {
    const own = byFault.get(id) ?? [];
    const references = own.map(({ reference }) => reference);
    const shown = captured.filter(({ reference }) => references.includes(reference));
    return {
      id,
      entries: unique(shown.map(({ entry }) => entry)),
      clients: unique(own.map(({ client }) => client)),
      captures: references,
      cures: cures.filter(({ faults }) => faults.includes(id)).map((cure) => cure.id),
    };
  });
}

const unique = (names: string[]): string[] => [...new Set(names)].toSorted(compare);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
