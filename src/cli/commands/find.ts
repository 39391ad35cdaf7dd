// `error-faq find "text"`: finds messages in the built site, with the code of its search box.
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Finder } from '../../search/index/types.ts';
import { isExplained } from '../../search/query/answers.ts';
import { answerLines } from '../find/batch.ts';
import { hasBuiltIndex, openBuiltIndex } from '../find/built-index.ts';
import type { FileReading } from '../find/readers.ts';
import { defineCommand } from '../command/command.ts';
import { UsageError } from '../command/command-error.ts';
import { escapeForTerminal, print } from '../command/print.ts';
import { contentOption, outOption } from '../command/project.ts';
import { promptForInput, readBytes, readInput, textOfInput } from '../command/read-input.ts';
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
    '[--lang LANGUAGE] [--out FOLDER] [--content FOLDER] --file FILE',
    '[--lang LANGUAGE] [--out FOLDER] --json',
  ],
  takes: [0, Infinity],
  options: {
    text: { value: 'FILE', about: 'looks for the text of a file, - for standard input' },
    file: {
      value: 'FILE',
      about:
        'has the readers of the site read a file, as its search box does; looks for its text if none does',
    },
    json: { about: 'answers each line of standard input, a JSON string, with a line of JSON' },
    ...outOption,
    ...contentOption,
    lang: {
      value: 'LANGUAGE',
      about: 'the language of the pages; the source language if left out',
    },
  },
  examples: ['find "PAPER OUT"', 'find --text screen.txt', 'find --json < texts.jsonl'],
  no: 'no message resembles the text, or a reader refuses the file; never with --json, whose lines say it',
  async run({ options: { text, file, json, lang }, args }) {
    const modes = [json, text !== undefined, file !== undefined, args.length > 0];
    if (modes.filter(Boolean).length !== 1)
      throw new UsageError('Give a text, --text, --file or --json, and only one of them.');
    const bytes = file === undefined ? undefined : await readBytes(file, LARGEST);
    const out = process.env['OUT_DIR'] ?? 'dist';
    const read =
      bytes && (await readers().then(({ readWithReaders }) => readWithReaders(bytes, lang)));
    if (read && !(await isRestExplained(read, out, lang))) {
      print(read.text);
      return read.refused ? 1 : 0;
    }
    const find = await openBuiltIndex(out, lang);
    if (json) return answerAll(find);
    const query =
      bytes && file !== undefined
        ? await textOfInput(bytes, file)
        : text === undefined
          ? args.join(' ')
          : await readInput(text, LARGEST);
    const found = await find(query);
    print(resultText(found, query));
    return found.hits.length > 0 ? 0 : 1;
  },
});

/** Tells whether a built site explains the text beside what was read, as its search box would. */
async function isRestExplained(
  { rest }: FileReading,
  out: string,
  lang: string | undefined,
): Promise<boolean> {
  if (rest === undefined || !hasBuiltIndex(out)) return false;
  return isExplained(await (await openBuiltIndex(out, lang))(rest));
}

/** Loads what reads files with the content, which other searches do without. */
const readers = () => import('../find/readers.ts');

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
