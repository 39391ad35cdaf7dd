// `error-faq missed-searches FILE …`: lists searches without results, from files visitors saved.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { MessageRecord } from '../../schemas/published.ts';
import { formatDiagnostic } from '../../reader/source/diagnostic.ts';
import { readData } from '../../reader/files/read-data.ts';
import { missedSearches } from '../../schemas/missed-searches.ts';
import { openBuiltIndex } from '../find/built-index.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { outOption } from '../command/project.ts';
import { missedSearchesText, type MissedSearchGroup } from '../missed-searches/format.ts';
import { clusterMissedSearches, type MissedSearch } from '../missed-searches/cluster.ts';
import { nearestIn } from '../missed-searches/nearest-entries.ts';

/** The largest file, in bytes: more than a browser stores. */
const LARGEST = 10 * 2 ** 20;

/**
 * Reads the searches in a file.
 * @throws CommandError that lists what is wrong with it, one diagnostic a line
 */
function searchesIn(file: string): MissedSearch[] {
  const stats = statSync(file);
  if (stats.isDirectory()) throw new CommandError(`${file} is a folder: name the files in it.`);
  if (stats.size > LARGEST)
    throw new CommandError(`${file} is too large to be a file of searches.`);
  const { value, diagnostics } = readData(file, missedSearches);
  if (!value) throw new CommandError(diagnostics.map(formatDiagnostic).join('\n'));
  return value.searches.map((text) => ({ text, file }));
}

export const missedSearchesCommand = defineCommand({
  name: 'missed-searches',
  about: 'lists searches without results, with the nearest entries',
  usage: ['[--out FOLDER] FILE …'],
  takes: [1, Infinity],
  options: outOption,
  examples: ['missed-searches monday.json tuesday.json'],
  async run({ args }) {
    const out = process.env['OUT_DIR'] ?? 'dist';
    const find = await openBuiltIndex(out);
    const records = JSON.parse(
      readFileSync(join(out, 'api/messages.json'), 'utf8'),
    ) as MessageRecord[];
    const nearest = nearestIn(records);
    const languages = [...new Set(records.map(({ language }) => language))];
    const groups: MissedSearchGroup[] = [];
    for (const group of clusterMissedSearches(args.flatMap(searchesIn))) {
      const text = group[0]?.text ?? '';
      groups.push({ gaps: group, found: await find(text), near: nearest(text) });
    }
    print(
      groups.length > 0 ? missedSearchesText(groups, languages) : 'The files hold no searches.',
    );
    return 0;
  },
});
