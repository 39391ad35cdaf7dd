// `npm run bench -- pastes`: asks the built site about texts that people pasted into public threads.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBuiltIndex } from '../../src/cli/find/built-index.ts';
import { openLibrary } from '../../src/loader/open.ts';
import type { Finder } from '../../src/search/index/types.ts';
import { arrangeAnswers, mergeHits } from '../../src/search/query/answers.ts';
import { record } from '../support/record.ts';
import { judgePaste, type PasteAnswer, type PasteLabel } from './paste-score.ts';
import { pasteLine, pasteTable } from './paste-tables.ts';

interface Paste extends PasteLabel {
  client: string;
  text: string;
}

/** Asks as the search box does: the causes come before the other answers. */
async function ask(find: Finder, text: string): Promise<PasteAnswer> {
  const merged = mergeHits(await find(text));
  const { causes, others } = arrangeAnswers(merged);
  const entries = new Set([...causes, ...others].map(({ row }) => row.entry));
  return { verdict: merged.verdict, entries: [...entries] };
}

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: `${import.meta.dirname}/real-pastes/pastes.json` },
    list: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const pastes = JSON.parse(readFileSync(values.file, 'utf8')) as Paste[];
const known = new Set(openLibrary().entries.map(({ slug }) => slug));
const find = await openBuiltIndex(process.env['OUT_DIR'] ?? 'dist');

const judged = await Promise.all(
  pastes.map(async (paste) => ({
    ...paste,
    ...judgePaste(paste, await ask(find, paste.text), known),
  })),
);
const tables = [
  pasteTable('Verdict', judged, ({ verdict }) => verdict),
  pasteTable('Language', judged, ({ language }) => language),
  pasteTable('Client', judged, ({ kind }) => kind),
].join('\n\n');
console.log(`${String(judged.length)} texts.\n\n${tables}`);
if (values.record) await record('docs/finder.md', 'bench:pastes', tables);
if (values.list) console.log(['', ...judged.map(pasteLine)].join('\n'));
