// `npm run bench -- edit`: measures how soon `npm run dev` shows a change in an entry of this library.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { openLibrary } from '../../src/loader/open.ts';
import { startDev } from '../support/dev-server.ts';

const FOLDER = 'test-results/bench-edit';
const EDITS = 7;
/** The longest time, in milliseconds. By judgement. */
const TARGET = 1000;

const { entries, site } = openLibrary();
const [entry] = entries.toSorted((a, b) => b.messages.length - a.messages.length);
const [locale = ''] = site.locales;
if (!entry) throw new Error('There is no entry.');

rmSync(FOLDER, { recursive: true, force: true });
cpSync('content', `${FOLDER}/content`, { recursive: true });
const file = `${FOLDER}/content/faq/${entry.slug}/${locale}.mdx`;
const text = readFileSync(file, 'utf8');
const path = `faq/${entry.slug}/`;

const server = await startDev(`${FOLDER}/content`, FOLDER, new URL(site.url).pathname);
try {
  await server.untilShown(path, '<h1', 60_000);
  const times: number[] = [];
  for (let number = 1; number <= EDITS; number += 1) {
    const summary = `Change ${number} of a summary.`;
    writeFileSync(file, text.replace(/^summary: .*$/m, `summary: ${summary}`));
    times.push(await server.untilShown(path, summary));
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? Infinity;
  console.log(
    `From a change in ${entry.slug} to its page, in ms: ${times.map(Math.round).join(', ')}`,
  );
  if (median > TARGET) {
    console.error(`Below the target: half of the changes take longer than ${TARGET} ms.`);
    process.exitCode = 1;
  }
} finally {
  server.stop();
  rmSync(FOLDER, { recursive: true, force: true });
}
