import process from 'node:process';
import type { Command, Options } from './command.ts';
import { UsageError } from './command-error.ts';
import { explainError } from './explain-error.ts';
import { helpText, usageLines } from './help-text.ts';
import { parseArguments } from './parse-arguments.ts';
import { print, printError } from './print.ts';
import { commandLine } from '../../domain/text/command-line.ts';

/** Runs a command and prints its help or its error. Resolves to the exit code. */
export async function runCommand<All extends Options>(
  command: Command<All>,
  args: string[],
): Promise<number> {
  try {
    const given = parseArguments(command, args);
    if (!given) {
      print(helpText(command));
      return 0;
    }
    return (await command.run(given)) ?? 0;
  } catch (error) {
    const { code, text } = explainError(error);
    if (text !== undefined) printError(text);
    if (error instanceof UsageError) {
      const [usage = ''] = usageLines(command);
      printError(`Usage: ${usage}\nMore: ${commandLine(`${command.name} --help`)}`);
    }
    return code;
  }
}

/** Runs the work of a process, then ends the process with the exit code. */
export async function runProcess(run: () => Promise<number>): Promise<void> {
  let unwritten: unknown;
  process.stdout.on('error', (error) => (unwritten = Object.assign(error, { path: 'the output' })));
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    const { code, text } = explainError(error);
    if (text !== undefined) printError(text);
    process.exit(code);
  });
  const code = await run();
  // Wait for the output. Servers and what is left after a failure would keep the process alive.
  process.stdout.write('', () => {
    setImmediate(() => {
      const ending = unwritten === undefined ? { code } : explainError(unwritten);
      if (ending.text !== undefined) printError(ending.text);
      process.exit(ending.code || code);
    });
  });
}
