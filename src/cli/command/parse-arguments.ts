import { parseArgs } from 'node:util';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Command, ParsedArguments, Options } from './command.ts';
import { UsageError, CommandError } from './command-error.ts';

type Config = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/**
 * Reads the arguments of a command.
 * @returns undefined if the help is asked for
 * @throws UsageError where they are not what it takes
 */
export function parseArguments<All extends Options>(
  { options, takes }: Pick<Command<All>, 'options' | 'takes'>,
  args: string[],
): ParsedArguments<All> | undefined {
  const config: Config = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value }] of Object.entries(options))
    config[name] = { type: value === undefined ? 'boolean' : 'string' };
  const { tokens } = parseArgs({ args, options: config, strict: false, tokens: true });
  const said = tokens.filter((token) => token.kind === 'option');
  if (said.some(({ name }) => name === 'help')) return undefined;
  const values: Record<string, boolean | string | string[] | undefined> = Object.fromEntries(
    Object.entries(options).map(([name, { value, many }]) => [
      name,
      value === undefined ? false : many ? [] : undefined,
    ]),
  );
  for (const { name, rawName, value } of said) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw unknown(rawName, Object.keys(options));
    const valid = valueOf(rawName, option.value, value);
    const before = values[name];
    values[name] = Array.isArray(before) ? [...before, String(valid)] : valid;
  }
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  checkCount(positionals, takes);
  return { options: values as ParsedArguments<All>['options'], args: positionals };
}

function unknown(said: string, names: string[]): UsageError {
  const known = [...names, 'help'];
  const close = closestMatch(said.replace(/^-+/, ''), known);
  const all = known.map((name) => `--${name}`).join(', ');
  const repair = close === undefined ? `there are ${all}.` : `did you mean --${close}?`;
  const text = /^-\d/.test(said) ? ' Put a text that begins with a hyphen after `--`.' : '';
  return new UsageError(`There is no option ${said}; ${repair}${text}`);
}

/** What an option was given: a text where it takes one, else true. */
function valueOf(
  said: string,
  wanted: string | undefined,
  value: string | undefined,
): string | true {
  if (wanted === undefined && value !== undefined)
    throw new UsageError(`${said} takes no value; found ${value}.`);
  if (wanted !== undefined && (value === undefined || /^-./.test(value)))
    throw new UsageError(`${said} needs a value: ${said} ${wanted}.`);
  return value ?? true;
}

function checkCount(args: string[], [least, most]: [number, number]): void {
  if (args.length < least) throw new UsageError('An argument is missing.');
  const extra = args[most];
  if (extra !== undefined) throw new UsageError(`Too many arguments: ${extra}.`);
}

/**
 * The port a text names; 0 stands for any that is free.
 * @param name what was given the text
 */
export function portOf(text: string, name: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 2 ** 16) return port;
  throw new CommandError(`${name} must be a number from 0 to 65535; found ${text}.`);
}
