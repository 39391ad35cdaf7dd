// `error-faq find "text"`: finds messages in the built site, with the code of its search box.
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Finder } from '../../search/index/types.ts';
import { answerLines } from '../find/batch.ts';
import { openBuiltIndex } from '../find/built-index.ts';
import { defineCommand } from '../command/command.ts';
import { UsageError } from '../command/command-error.ts';
import { escapeForTerminal, print } from '../command/print.ts';
import { outOption } from '../command/project.ts';
import { readInput, promptForInput } from '../command/read-input.ts';
import { decodeText } from '../command/decode-text.ts';
import { resultText } from '../find/format.ts';

/** The largest query, in bytes. No screen shows more; by judgement. */
const LARGEST = 2 ** 20;

export const findCommand = defineCommand({
  name: 'find',
  about: 'finds a message in the built site, as its search box does',
  usage: [
    '[--lang LANGUAGE] [--out FOLDER] "TEXT"',
    '[--lang LANGUAGE] [--out FOLDER] --text FILE',
    '[--lang LANGUAGE] [--out FOLDER] --json',
  ],
  takes: [0, Infinity],
  options: {
    text: { value: 'FILE', about: 'looks for the text of a file, - for standard input' },
    json: { about: 'answers each line of standard input, a JSON string, with a line of JSON' },
    ...outOption,
    lang: {
      value: 'LANGUAGE',
      about: 'the language of the pages; the source language if left out',
    },
  },
  examples: ['find "PAPER OUT"', 'find --text screen.txt', 'find --json < texts.jsonl'],
  no: 'no message resembles the text; never with --json, whose lines say it',
  async run({ options: { text, json, lang }, args }) {
    const modes = [json, text !== undefined, args.length > 0].filter(Boolean).length;
    if (modes !== 1) throw new UsageError('Give a text, --text or --json, and only one of them.');
    const find = await openBuiltIndex(process.env['OUT_DIR'] ?? 'dist', lang);
    if (json) return answerAll(find);
    const query = text === undefined ? args.join(' ') : await readInput(text, LARGEST);
    const found = await find(query);
    print(resultText(found, query));
    return found.hits.length > 0 ? 0 : 1;
  },
});

/** Answers each line of standard input as soon as it arrives. */
async function answerAll(find: Finder): Promise<number> {
  const { stdin, stdout } = process;
  promptForInput(stdin);
  const input = Readable.from(decodeText(stdin, 'Standard input'));
  const lines = createInterface({ input, crlfDelay: Infinity });
  const answers = async function* () {
    for await (const line of answerLines(lines, find)) yield `${escapeForTerminal(line)}\n`;
  };
  await pipeline(Readable.from(answers()), stdout, { end: false });
  return 0;
}
