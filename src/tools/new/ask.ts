import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/** One thing to ask for. */
export interface Question {
  name: string;
  /** What is asked, with what may be answered. */
  question: string;
  /** True of a text of several lines, which ends with a line that holds a full stop only. */
  long?: boolean;
}

/**
 * Asks a person for what has not been given. An empty answer is none. Where nobody sits at a terminal,
 * nothing is asked.
 */
export async function ask<Name extends string>(
  questions: Question[],
  given: Partial<Record<Name, string>>,
): Promise<Partial<Record<Name, string>>> {
  if (!process.stdin.isTTY) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, string> = {};
  try {
    for (const { name, question, long = false } of questions) {
      if (given[name as Name] !== undefined) continue;
      const answer = long
        ? await longAnswer(terminal, question)
        : await terminal.question(`${question}: `);
      if (answer.trim() !== '') answers[name] = answer.trim();
    }
  } finally {
    terminal.close();
  }
  return { ...given, ...answers };
}

async function longAnswer(
  terminal: ReturnType<typeof createInterface>,
  question: string,
): Promise<string> {
  console.log(`${question}, then a line with a full stop only:`);
  const lines: string[] = [];
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === '.') break;
    lines.push(line);
    terminal.prompt();
  }
  return lines.join('\n');
}
