import { CommandError } from '../command/command-error.ts';

/** A component of a CycloneDX bill of materials, as far as it is read. */
interface Component {
  'bom-ref': string;
  name: string;
  hashes?: { alg: string; content: string }[];
  licenses?: unknown[];
}

/** A CycloneDX bill of materials, as far as it is read. */
export interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools: { version?: string }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Makes npm’s bill of materials reproducible: removes the date, the serial number, the npm version
 * and the folder name, and sorts the rest.
 * @throws CommandError if a package has no checksum or no licence
 */
export function reproducibleBill(bill: Bill, name: string): Bill {
  const { serialNumber: _, metadata, components, dependencies, ...rest } = bill;
  const { timestamp: __, tools, component, ...more } = metadata;
  for (const { 'bom-ref': ref, hashes = [], licenses = [] } of components) {
    if (hashes.length === 0 || licenses.length === 0)
      throw new CommandError(`${ref} has no checksum or no licence in package-lock.json.`);
  }
  return {
    ...rest,
    metadata: {
      ...more,
      tools: tools.map(({ version: ___, ...tool }) => tool),
      component: { ...component, name },
    },
    components: components.toSorted((a, b) => inOrder(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.toSorted(inOrder) }))
      .toSorted((a, b) => inOrder(a.ref, b.ref)),
  };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
