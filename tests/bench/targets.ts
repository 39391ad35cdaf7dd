import type { Query } from './practice-set.ts';
import type { Run } from './run.ts';
import { percentile, refused, score } from './score.ts';

const ENTRY = 0.998;
const SECTION = 0.996;
/** The least share of queries without an answer that get none: 30 of 36. */
const REFUSED = 30 / 36;
/** The longest time for 95% of the queries in Chromium, in milliseconds. */
const SLOWEST = 10;
/** The most files and bytes that are fetched before the first answer, on a small site. */
const FILES = 2;
const BYTES = 20 * 1024;
const SMALL = 300;

/** Lists the targets that a run of the finder misses, one sentence each. */
export function shortfalls(queries: Query[], run: Run, messages: number): string[] {
  const { count, entry, section } = score(queries, run.answers);
  const [none, negatives] = refused(queries, run.answers);
  const slow = percentile(
    run.answers.map(({ ms }) => ms),
    0.95,
  );
  const small = messages <= SMALL;
  const checks: [boolean, string][] = [
    [count > 0 && entry < ENTRY, `entry first in ${String(entry)}, at least ${String(ENTRY)}`],
    [count > 0 && section < SECTION, `message first in ${String(section)}, at least ${SECTION}`],
    [none < REFUSED * negatives, `${String(none)} of ${String(negatives)} refused`],
    [run.engine.startsWith('Chromium') && slow > SLOWEST, `p95 is ${String(slow)} ms`],
    [small && (run.requests ?? 0) > FILES, `${String(run.requests)} files before an answer`],
    [small && (run.bytes ?? 0) > BYTES, `${String(run.bytes)} bytes before an answer`],
  ];
  return checks.filter(([short]) => short).map(([, what]) => `${run.engine}: ${what}`);
}
