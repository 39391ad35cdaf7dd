import { commandLine } from '../../domain/text/command-line.ts';
import type { Command } from './command.ts';

/** The meaning of each exit code, the same for all commands. */
export const exitCodes = {
  0: 'done',
  1: 'done, and the answer is no',
  2: 'it could not be done',
  130: 'stopped with Ctrl+C',
};

/**
 * Returns the usage of a command, one line for each way to call it.
 * @param typed formats what a person types
 */
export function usageLines({ name, usage }: Command, typed = commandLine): string[] {
  return usage.map((rest) => typed(rest === '' ? name : `${name} ${rest}`));
}

/** Returns the output of `error-faq --help`. */
export function listText(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'error-faq: makes sites that explain error messages.',
    `Usage: ${commandLine('COMMAND [ARGUMENTS]')}`,
    ['Commands:', ...commands.map(({ name, about }) => `  ${name.padEnd(width)}${about}`)].join(
      '\n',
    ),
    `More about one of them: ${commandLine('COMMAND --help')}`,
  ].join('\n\n');
}

/** Returns the output of `error-faq COMMAND --help`. */
export function helpText(command: Command): string {
  const { name, about, options, examples, no } = command;
  const [first, ...others] = usageLines(command);
  const rows: [string, string][] = [
    ...Object.entries(options).map(([name, option]): [string, string] => [
      optionText(name, option),
      option.about,
    ]),
    ['-h, --help', 'says this'],
  ];
  const width = Math.max(...rows.map(([text]) => text.length)) + 2;
  const codes = [
    `0  ${exitCodes[0]}`,
    ...(no === undefined ? [] : [`1  ${no}`]),
    `2  ${exitCodes[2]}`,
  ];
  return [
    `${name}: ${about}.`,
    [`Usage: ${first ?? ''}`, ...others.map((line) => `       ${line}`)],
    ['Options:', ...rows.map(([text, description]) => `  ${text.padEnd(width)}${description}`)],
    ['Examples:', ...examples.map((line) => `  ${commandLine(line)}`)],
    ['Exit codes:', ...codes.map((line) => `  ${line}`)],
  ]
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .join('\n\n');
}

function optionText(name: string, { value, many }: Command['options'][string]): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${many ? ' …' : ''}`;
}
