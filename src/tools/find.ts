// `npm run find -- "text"`: finds messages in the built site, as its search box does.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { answerLines } from './answer-lines.ts';
import { openBuiltIndex } from './built-index.ts';
import { foundText } from './found-text.ts';

const usage = `Usage: npm run find -- [--lang LANGUAGE] "what the screen shows"
       npm run find -- [--lang LANGUAGE] --text FILE    (- for standard input)
       npm run --silent find -- [--lang LANGUAGE] --json    one JSON string a line from standard input`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, lang: { type: 'string' }, text: { type: 'string' } },
    allowPositionals: true,
  });
  const { json = false, lang, text } = values;
  const modes = [json, text !== undefined, positionals.length > 0].filter(Boolean).length;
  if (modes !== 1) throw new Error(usage);
  const find = await openBuiltIndex(process.env['OUT_DIR'] ?? 'dist', lang);
  if (!json) {
    const file = text === '-' ? 0 : text;
    const query = file === undefined ? positionals.join(' ') : readFileSync(file, 'utf8');
    process.stdout.write(foundText(await find(query)));
    return;
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const answers = async function* () {
    for await (const line of answerLines(lines, find)) yield `${line}\n`;
  };
  await pipeline(Readable.from(answers()), process.stdout, { end: false });
}

try {
  await main();
} catch (error) {
  // Whoever reads has seen enough.
  const closed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (!closed) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
