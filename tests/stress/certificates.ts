import { read } from '../../content/readers/certificate/reader.ts';
import { healthyChains, readDamaged } from '../support/certificates.ts';

const DAMAGED = 20_000;
const HEALTHY = 200;
/** The longest a damaged file may take on a busy machine, in milliseconds. By judgement. */
const SLOW = 1000;

/**
 * Reads damaged certificates, which must neither throw nor hang, and healthy chains, in which nothing is wrong.
 * @param args how many are damaged, and the seed
 */
export async function run([count = String(DAMAGED), seed = '1']: string[]): Promise<number> {
  const start = performance.now();
  const { wrong, readings, slowest } = await readDamaged(read, Number(count), SLOW, Number(seed));
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} damaged files in ${seconds.toFixed(1)} s: ${String(readings)} were read, the slowest took ${slowest.toFixed(1)} ms`,
  );
  for (const line of wrong) console.log(`FAULT ${line}`);
  let faults = wrong.length;
  let healthy = 0;
  for await (const { kind, text } of healthyChains(HEALTHY)) {
    const reading = await read([text], Date.now());
    if (typeof reading === 'object' && reading.things.length > 1 && reading.findings.length === 0)
      healthy += 1;
    else {
      faults += 1;
      console.log(
        `FAULT ${kind}: ${JSON.stringify(typeof reading === 'object' ? reading.findings : reading)}`,
      );
    }
  }
  console.log(`${String(healthy)} of ${String(HEALTHY)} healthy chains without a finding`);
  return faults > 0 ? 1 : 0;
}
