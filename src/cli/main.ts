// `error-faq COMMAND`: the entry point of all commands.
import process from 'node:process';
import { runProcess } from './command/run-command.ts';
import { runLine } from './run-line.ts';

await runProcess(() => runLine(process.argv.slice(2)));
