import process from 'node:process';
import { look } from '../../content/readers/certificate/look.ts';
import type { Fault } from '../lab/fault.ts';
import { faults } from '../lab/faults.ts';
import { hostOf, openLab } from '../lab/lab.ts';
import { isInside, runInside, sandboxObstacle } from '../lab/sandbox.ts';
import { toldFromOutside } from '../support/loopback-lab.ts';

/** How often each host is looked at: what depends on the moment would show. */
const ROUNDS = 3;

/**
 * Looks at every host of the lab in its sandbox, where names are resolved and authorities answer as on a network,
 * and compares what it names with the fault that was made.
 * @param args how often each host is looked at
 */
export async function run([rounds = String(ROUNDS)]: string[]): Promise<number> {
  if (!isInside()) {
    const reason = sandboxObstacle();
    if (reason !== undefined) {
      console.log(`The lab cannot run here: ${reason}`);
      return 1;
    }
    return runInside('tests/stress/main.ts', ['look', rounds]);
  }
  await openLab();
  const wrong = new Set<string>();
  const told = { as: 0, either: 0, other: 0, nothing: 0 };
  console.log('| Fault | Named | |\n| --- | --- | --- |');
  for (const fault of faults) {
    const named = new Set<string>();
    for (let round = 0; round < Number(rounds); round++) named.add(await nameOf(fault));
    const expected = toldFromOutside(fault).join(', ');
    const right = named.size === 1 && named.has(expected);
    if (!right) wrong.add(fault.id);
    const kind = kindOf(fault, expected);
    if (right) told[kind] += 1;
    console.log(`| ${fault.id} | ${[...named].join(' / ')} | ${right ? kind : 'WRONG'} |`);
  }
  console.log(
    `${String(faults.length)} hosts, each ${rounds} times: ${String(told.as)} named as in the lab, ${String(told.either)} as one of two, ${String(told.other)} by what shows of them, ${String(told.nothing)} silent as they should be, ${String(wrong.size)} wrong`,
  );
  // The servers of the lab would keep the process alive.
  process.exit(wrong.size > 0 ? 1 : 0);
}

function kindOf({ id }: Fault, expected: string): 'as' | 'either' | 'other' | 'nothing' {
  if (expected === id) return 'as';
  if (expected === '') return 'nothing';
  return expected.includes(', ') ? 'either' : 'other';
}

/** Returns what is wrong with the host of a fault, by the names of findings, or why it was not seen. */
async function nameOf(fault: Fault): Promise<string> {
  const looked = await look(hostOf(fault), { now: Date.now(), timeout: 10_000 });
  const [sight] = looked?.sights ?? [];
  if (sight?.obstacle) return `not seen: ${sight.obstacle.words}`;
  return (sight?.reading?.findings ?? []).map(({ id }) => id).join(', ');
}
