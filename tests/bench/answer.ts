// `npm run bench -- answer --against VERSION`: measures what an answer costs, beside another version.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { record } from '../support/record.ts';
import { largeSite } from './answer/large.ts';
import { longLog } from './answer/log.ts';
import { compare, type Compared, type Measure } from './answer/measure.ts';
import { exactPaste } from './answer/paste.ts';
import { besidePagefind } from './answer/peer.ts';
import { compareTable, excesses } from './answer/report.ts';
import { coldResults } from './answer/results.ts';
import { typing } from './answer/typing.ts';
import { openOurs, openTheirs } from './answer/versions.ts';

const all: Record<string, Measure> = {
  paste: exactPaste,
  typing,
  results: coldResults,
  pagefind: besidePagefind,
  large: largeSite,
  log: longLog,
};

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string', multiple: true, default: Object.keys(all) },
    rounds: { type: 'string', default: '5' },
    record: { type: 'boolean', default: false },
  },
});
if (values.against === undefined) {
  const names = Object.keys(all).join('|');
  console.error(
    `Usage: npm run bench -- answer --against COMMIT|FOLDER [--only ${names}] [--rounds 5]`,
  );
  process.exit(2);
}

const theirs = openTheirs(values.against);
const ours = openOurs();
const tables: string[] = [];
const short: string[] = [];
for (const name of values.only) {
  const measure = all[name];
  if (!measure) throw new Error(`There is no measure ${name}.`);
  console.log(`${name}: ${measure.about}`);
  const figures: Compared[] = await compare(measure, ours, theirs, Number(values.rounds));
  const table = compareTable(figures, measure.beside ?? 'Earlier version');
  tables.push(`${measure.about}:`, table);
  short.push(...excesses(figures).map((line) => `${name}, ${line}`));
  console.log(`\n${table}\n`);
}
if (values.record) await record('docs/finder.md', 'bench:answer', tables.join('\n\n'));
for (const line of short) console.error(`Above the target: ${line}`);
process.exitCode = short.length > 0 ? 1 : 0;
