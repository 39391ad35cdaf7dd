import { commandLine } from '../domain/text/command-line.ts';
import { closestMatch } from '../domain/text/closest-match.ts';
import { ownPackage } from '../reader/source/package-folder.ts';
import { listText } from './command/help-text.ts';
import { print, printError } from './command/print.ts';
import { inProject } from './command/project.ts';
import { runCommand } from './command/run-command.ts';
import { commandNames, loadCommand, loadCommands } from './commands.ts';
import { repositoryCommand, repositoryCommands } from './repository/commands.ts';

/** Runs the command that the arguments of `error-faq` name. Resolves to the exit code. */
export async function runLine([name = '--help', ...args]: string[]): Promise<number> {
  if (['-h', '--help', 'help'].includes(name)) {
    print(listText([...(await loadCommands()), ...(await repositoryCommands())]));
    return 0;
  }
  if (['-v', '--version'].includes(name)) {
    print(ownPackage().version);
    return 0;
  }
  const command = (await loadCommand(name)) ?? (await repositoryCommand(name));
  if (command) return runCommand(inProject(command), args);
  printError(`${await reasonAgainst(name)}\nMore: ${commandLine('--help')}`);
  return 2;
}

/** Returns the error message for an unknown command. */
async function reasonAgainst(name: string): Promise<string> {
  if (name === 'capture')
    return 'Captures are made in the repository of Error FAQ, which has a laboratory for that.';
  const names = [...commandNames, ...(await repositoryCommands()).map((command) => command.name)];
  const close = closestMatch(name, names);
  return `There is no command ${name}; ${close === undefined ? `there are ${names.join(', ')}.` : `did you mean ${close}?`}`;
}
