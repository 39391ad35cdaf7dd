import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Command, Options } from './command.ts';
import { UsageError } from './command-error.ts';
import { explainError } from './explain-error.ts';
import { helpText, usageLines } from './help-text.ts';
import { parseArguments } from './parse-arguments.ts';
import { print, printError } from './print.ts';

/** Runs a command with its arguments, and says what has to be said. Resolves to the exit code. */
export async function runCommand<All extends Options>(
  command: Command<All>,
  args: string[],
): Promise<number> {
  try {
    const given = parseArguments(command, args);
    if (given) return (await command.run(given)) ?? 0;
    print(helpText(command));
    return 0;
  } catch (error) {
    const { code, text } = explainError(error);
    if (text !== undefined) printError(text);
    if (error instanceof UsageError) {
      const [usage = ''] = usageLines(command);
      printError(`Usage: ${usage}\nMore: npm run ${command.name} -- --help`);
    }
    return code;
  }
}

/** Runs the command of the module at `url` if that is what the process was started with, and ends the process. */
export async function runMain<All extends Options>(
  url: string,
  command: Command<All>,
): Promise<void> {
  const [, main = '', ...args] = process.argv;
  if (main === '' || realpathSync(main) !== fileURLToPath(url)) return;
  let unwritten: unknown;
  process.stdout.on('error', (error) => (unwritten = Object.assign(error, { path: 'the output' })));
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    const { code, text } = explainError(error);
    if (text !== undefined) printError(text);
    process.exit(code);
  });
  const code = await runCommand(command, args);
  // Once everything is written. What goes on after a failure, or listens, has no more to say.
  process.stdout.write('', () => {
    setImmediate(() => {
      const ending = unwritten === undefined ? { code } : explainError(unwritten);
      if (ending.text !== undefined) printError(ending.text);
      process.exit(ending.code || code);
    });
  });
}
