import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';

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
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream;
}

/**
 * Asks a person for what has not been given. An empty answer is none. Where nobody sits at a terminal,
 * nothing is asked.
 */
export async function ask<Name extends string>(
  questions: Question[],
  given: Partial<Record<Name, string>>,
  { stdin, stdout }: Terminal = process,
): Promise<Partial<Record<Name, string>>> {
  if (!stdin.isTTY) return given;
  const terminal = createInterface({ input: stdin, output: stdout, prompt: '' });
  const answers: Record<string, string> = {};
  try {
    for (const { name, question, long = false } of questions) {
      if (given[name as Name] !== undefined) continue;
      const lines = long && pastedLines(terminal);
      if (lines) stdout.write(`${question}, then a line with a full stop only:\n`);
      const answer = await (lines || terminal.question(`${question}: `));
      if (answer.trim() !== '') answers[name] = answer.trim();
    }
  } finally {
    terminal.close();
  }
  return { ...given, ...answers };
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
