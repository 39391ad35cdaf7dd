import { parseArgs } from 'node:util';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Command, ParsedArguments, Options } from './command.ts';
import { UsageError, CommandError } from './command-error.ts';

type Config = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/**
 * Parses the arguments of a command.
 * @returns undefined if `--help` is among them
 * @throws UsageError if the command does not accept them
 */
export function parseArguments<All extends Options>(
  { options, takes }: Pick<Command<All>, 'options' | 'takes'>,
  args: string[],
): ParsedArguments<All> | undefined {
  const config: Config = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value }] of Object.entries(options))
    config[name] = { type: value === undefined ? 'boolean' : 'string' };
  const { tokens } = parseArgs({ args, options: config, strict: false, tokens: true });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'help')) return undefined;
  const values: Record<string, boolean | string | string[] | undefined> = Object.fromEntries(
    Object.entries(options).map(([name, { value, many }]) => [
      name,
      value === undefined ? false : many ? [] : undefined,
    ]),
  );
  for (const { name, rawName, value } of given) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw unknownOption(rawName, Object.keys(options));
    const valid = valueOf(rawName, option.value, value);
    const before = values[name];
    values[name] = Array.isArray(before) ? [...before, String(valid)] : valid;
  }
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  checkCount(positionals, takes);
  return { options: values as ParsedArguments<All>['options'], args: positionals };
}

function unknownOption(option: string, names: string[]): UsageError {
  const all = [...names, 'help'];
  const close = closestMatch(option.replace(/^-+/, ''), all);
  const list = all.map((name) => `--${name}`).join(', ');
  const repair = close === undefined ? `there are ${list}.` : `did you mean --${close}?`;
  const text = /^-\d/.test(option) ? ' Put a text that begins with a hyphen after `--`.' : '';
  return new UsageError(`There is no option ${option}; ${repair}${text}`);
}

/** Returns the value of an option, or true for a switch. */
function valueOf(
  option: string,
  placeholder: string | undefined,
  value: string | undefined,
): string | true {
  if (placeholder === undefined && value !== undefined)
    throw new UsageError(`${option} takes no value; found ${value}.`);
  if (placeholder !== undefined && (value === undefined || /^-./.test(value)))
    throw new UsageError(`${option} needs a value: ${option} ${placeholder}.`);
  return value ?? true;
}

function checkCount(args: string[], [least, most]: [number, number]): void {
  if (args.length < least) throw new UsageError('An argument is missing.');
  const extra = args[most];
  if (extra !== undefined) throw new UsageError(`Too many arguments: ${extra}.`);
}

/**
 * Parses a port number; 0 stands for any free port.
 * @param name the option or variable, for the error message
 */
export function parsePort(text: string, name: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 2 ** 16) return port;
  throw new CommandError(`${name} must be a number from 0 to 65535; found ${text}.`);
}
