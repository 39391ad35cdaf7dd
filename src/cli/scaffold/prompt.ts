import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { Interruption } from '../command/command-error.ts';

/** A question at the terminal. */
export interface Question {
  name: string;
  /** Its text, with the possible answers. */
  question: string;
  /** Whether the answer has several lines and ends with a line that is a full stop. */
  long?: boolean;
}

/** The streams of a terminal. */
export interface Terminal {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean; readableEnded?: boolean };
  stdout: NodeJS.WritableStream;
}

/**
 * Asks for values that were not given; an empty answer leaves one undefined. Asks nothing if the
 * input is not a terminal or has ended.
 * @throws Interruption at Ctrl+C; Ctrl+D leaves the rest undefined
 */
export async function ask<Name extends string>(
  questions: Question[],
  given: Partial<Record<Name, string>>,
  { stdin, stdout }: Terminal = process,
): Promise<Partial<Record<Name, string>>> {
  if (!stdin.isTTY || stdin.readableEnded) return given;
  const terminal = createInterface({ input: stdin, output: stdout, prompt: '' });
  const open = questions.filter(({ name }) => given[name as Name] === undefined);
  const interrupted = new Promise<never>((_, reject) => {
    terminal.once('SIGINT', () => {
      reject(new Interruption());
    });
  });
  try {
    const answers = await Promise.race([answersOf(open, terminal, stdout), interrupted]);
    return { ...given, ...answers };
  } finally {
    terminal.close();
  }
}

async function answersOf(
  questions: Question[],
  terminal: Interface,
  stdout: NodeJS.WritableStream,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  let ended = false;
  const end = (): string => {
    ended = true;
    return '';
  };
  const closed = new Promise<string>((done) => {
    terminal.once('close', () => {
      done(end());
    });
  });
  for (const { name, question, long = false } of questions) {
    if (ended) break;
    const lines = long && pastedLines(terminal);
    if (lines) stdout.write(`${question}, then a line with a full stop only:\n`);
    // At the end of the input, Node rejects the question or never answers it, depending on its version.
    const answer = await (lines ||
      Promise.race([terminal.question(`${question}: `).catch(end), closed]));
    if (answer.trim() !== '') answers[name] = answer.trim();
  }
  return answers;
}

/**
 * Reads lines until a full stop. Pasted lines arrive all at once, faster than `question` can take
 * them.
 */
function pastedLines(terminal: Interface): Promise<string> {
  const lines: string[] = [];
  return new Promise((done) => {
    const end = (): void => {
      done(lines.join('\n'));
    };
    terminal.on('line', (line) => (line.trim() === '.' ? end() : lines.push(line)));
    terminal.on('close', end);
  });
}
