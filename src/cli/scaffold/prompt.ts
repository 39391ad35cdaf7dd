import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { Interruption } from '../command/command-error.ts';

/** One thing to ask for. */
export interface Question {
  name: string;
  /** What is asked, with what may be answered. */
  question: string;
  /** True of a text of several lines, which ends with a line that holds a full stop only. */
  long?: boolean;
}

/** Where somebody may sit. */
export interface Terminal {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean; readableEnded?: boolean };
  stdout: NodeJS.WritableStream;
}

/**
 * Asks a person for what has not been given. An empty answer is none. Where nobody sits at a terminal,
 * or all that was typed there is read already, nothing is asked.
 * @throws Interruption at Ctrl+C; the end of the input, Ctrl+D, leaves the rest unanswered
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
    // At the end of the input, a Node breaks the question off or forgets it, by its version.
    const answer = await (lines ||
      Promise.race([terminal.question(`${question}: `).catch(end), closed]));
    if (answer.trim() !== '') answers[name] = answer.trim();
  }
  return answers;
}

/** Lines that are pasted come all at once, faster than one can ask for each. */
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
