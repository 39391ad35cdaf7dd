// `npm run bench -- scale`: measures the finder over far more messages than exist, generated ones.
import process from 'node:process';
import { readPracticeSet, type Query } from './practice-set.ts';
import { record } from '../support/record.ts';
import type { Run } from './run.ts';
import { askScaleIndex, makeScaleIndex, type Made } from './scale-index.ts';
import { scaleQueries } from './scale-queries.ts';
import { scaleRows } from './scale-rows.ts';
import { percentile, score } from './score.ts';
import { markdown, misses } from './tables.ts';

const SIZES = [2500, 25_000];
/**
 * The targets for the largest index: bytes before the first answer, ms for 95% of the queries,
 * share of right first answers.
 */
const BYTES = 200 * 1024;
const SLOWEST = 50;
const RIGHT = 0.99;

interface Measured {
  made: Made;
  queries: Query[];
  run: Run & { later: number };
}

/** Returns the share of queries, of one class or of all, whose first answer is right. */
function right({ queries, run }: Measured, cls?: string): number {
  const picked = [...queries.keys()].filter((at) => !cls || queries[at]?.cls === cls);
  return score(
    picked.flatMap((at) => queries[at] ?? []),
    picked.flatMap((at) => run.answers[at] ?? []),
  ).section;
}

const timeOf = ({ run }: Measured, share: number): number =>
  percentile(
    run.answers.map(({ ms }) => ms),
    share,
  );

const { corpus, recorded } = readPracticeSet();
const all: Measured[] = [];
for (const count of SIZES) {
  const rows = scaleRows(corpus, count);
  const queries = scaleQueries(rows);
  const made = makeScaleIndex(rows);
  const texts = queries.map(({ q }) => q);
  const cold = queries.filter(({ id }) => id.endsWith('-0')).map(({ q }) => q);
  all.push({ made, queries, run: await askScaleIndex(texts, cold, String(count)) });
}

const columns: Record<string, (one: Measured) => string> = {
  Messages: ({ run }) => run.engine,
  'Message first %': (one) => (right(one) * 100).toFixed(1),
  'p50 ms': (one) => timeOf(one, 0.5).toFixed(1),
  'p95 ms': (one) => timeOf(one, 0.95).toFixed(1),
  'KB before a first answer': ({ run }) => ((run.bytes ?? 0) / 1024).toFixed(1),
  Requests: ({ run }) => String(run.requests),
  'Ready ms': ({ run }) => (run.ready ?? 0).toFixed(0),
  'KB a later query': ({ run }) => (run.later / 1024).toFixed(1),
  'Index files': ({ made }) => String(made.files),
  'Index KB': ({ made }) => (made.bytes / 1024).toFixed(0),
  'Built in s': ({ made }) => made.seconds.toFixed(1),
};
const classes = [...new Set(all.flatMap(({ queries }) => queries.map(({ cls }) => cls)))];
const tables = [
  markdown(
    Object.keys(columns),
    all.map((one) => Object.values(columns).map((cell) => cell(one))),
  ),
  'Message first %, by class of query:',
  markdown(
    ['Class', ...all.map(({ run }) => `${run.engine} messages`)],
    classes.map((cls) => [cls, ...all.map((one) => (right(one, cls) * 100).toFixed(1))]),
  ),
].join('\n\n');
console.log(`${tables}\n`);
if (recorded) await record('docs/finder.md', 'bench:scale', tables);
for (const { queries, run } of all) for (const line of misses(queries, [run])) console.log(line);

const short = all.slice(-1).flatMap((one) => {
  const { bytes = 0 } = one.run;
  return [
    ...(bytes > BYTES ? [`${String(bytes)} bytes before the first answer`] : []),
    ...(timeOf(one, 0.95) > SLOWEST ? [`p95 is ${timeOf(one, 0.95).toFixed(1)} ms`] : []),
    ...(right(one) < RIGHT ? [`message first in ${String(right(one))}`] : []),
  ];
});
for (const line of short) console.error(`Below the target: ${line}`);
process.exitCode = short.length > 0 ? 1 : 0;
