import { copyForDisk } from '../../src/cli/pack/copy-for-disk.ts';
import { faultsOf } from '../support/offline-copy.ts';
import { sites } from '../support/sites.ts';

/** Looks at every address in a copy of the built site for the disk, and at the policy of every page. */
export async function run(): Promise<number> {
  const { pages, broken, lax } = faultsOf(await copyForDisk(sites.main.out));
  console.log(`${pages} pages: ${broken.length} broken addresses, ${lax.length} lax policies`);
  for (const line of [...broken, ...lax]) console.log(`  ${line}`);
  return pages > 0 && broken.length + lax.length === 0 ? 0 : 1;
}
