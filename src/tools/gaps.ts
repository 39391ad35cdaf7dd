// `npm run gaps -- FILE …`: what visitors have looked for in vain, from the files they have saved.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { MessageRecord } from '../schemas/published.ts';
import { formatProblem } from '../reader/problem.ts';
import { readData } from '../reader/read-data.ts';
import { gaps } from '../schemas/gaps.ts';
import { openBuiltIndex } from './built-index.ts';
import { gapsText, type Group } from './gaps/gaps-text.ts';
import { groupGaps, type Gap } from './gaps/group-gaps.ts';
import { nearestIn } from './gaps/nearest-entries.ts';

const usage = 'Usage: npm run gaps -- FILE …    (files saved from the search page)';

/** The searches in a file. @throws an error that lists what is wrong with it, one problem a line */
function searchesIn(file: string): Gap[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const { value, problems } = readData(file, gaps);
  if (!value) throw new Error(problems.map(formatProblem).join('\n'));
  return value.searches.map((text) => ({ text, file }));
}

async function main(files: string[]): Promise<void> {
  if (files.length === 0) throw new Error(usage);
  const out = process.env['OUT_DIR'] ?? 'dist';
  const find = await openBuiltIndex(out);
  const records = JSON.parse(
    readFileSync(join(out, 'api/messages.json'), 'utf8'),
  ) as MessageRecord[];
  const nearest = nearestIn(records);
  const groups: Group[] = [];
  for (const group of groupGaps(files.flatMap(searchesIn))) {
    const text = group[0]?.text ?? '';
    groups.push({ gaps: group, found: await find(text), near: nearest(text) });
  }
  process.stdout.write(groups.length > 0 ? gapsText(groups) : 'The files hold no searches.\n');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
