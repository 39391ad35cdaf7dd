/** An option of a command, `--name` or `--name VALUE`. */
export interface Option {
  /** What it does, in one line. */
  about: string;
  /** The placeholder for its value in the help, in capitals; absent for a switch. */
  value?: string;
  /** Whether it may be given several times. */
  many?: true;
}

export type Options = Record<string, Option>;

type ValueOf<One extends Option> = One extends { value: string }
  ? One extends { many: true }
    ? string[]
    : string | undefined
  : boolean;

/** The parsed command line. */
export interface ParsedArguments<All extends Options = Options> {
  /** By name: true or false for a switch, else the value or undefined, or a list if `many` is set. */
  options: { [Name in keyof All]: ValueOf<All[Name]> };
  /** The positional arguments. */
  args: string[];
}

/** A command as data, from which its help, its section in docs/commands.md and its parser are made. */
export interface Command<All extends Options = Options> {
  /** The name after `error-faq`. */
  name: string;
  /** What it does, in one line that begins with a verb. */
  about: string;
  /** The ways to call it: what follows the name. */
  usage: string[];
  /** The least and the greatest number of positional arguments. */
  takes: [least: number, most: number];
  options: All;
  /** Example calls, beginning with the name. */
  examples: string[];
  /** When the exit code is 1; absent if it never is. */
  no?: string;
  /** Runs the command. Resolves to the exit code; undefined stands for 0. */
  run(given: ParsedArguments<All>): Promise<number | undefined> | number | undefined;
}

/** Returns the command as it is, typed by the names of its options. */
export function defineCommand<const All extends Options>(command: Command<All>): Command<All> {
  return command;
}
