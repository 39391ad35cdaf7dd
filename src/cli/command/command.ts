/** What may be said behind the name of a command with `--`. */
export interface Option {
  /** What it does, in a line. */
  about: string;
  /** What stands for its value in the help, in capitals. A switch has none. */
  value?: string;
  /** May be said several times. */
  many?: true;
}

export type Options = Record<string, Option>;

type ValueOf<One extends Option> = One extends { value: string }
  ? One extends { many: true }
    ? string[]
    : string | undefined
  : boolean;

/** What was said on the command line. */
export interface ParsedArguments<All extends Options = Options> {
  /** By the name of the option: true, a text or a list of texts; false, undefined or empty if not said. */
  options: { [Name in keyof All]: ValueOf<All[Name]> };
  /** What stands there without `--`. */
  args: string[];
}

/** A command as data: all that its help, its page in docs/ and the reading of its arguments need. */
export interface Command<All extends Options = Options> {
  /** Its name behind `error-faq`. */
  name: string;
  /** What it does, in a line that begins with a verb. */
  about: string;
  /** Every way to call it: what stands behind its name. */
  usage: string[];
  /** How many arguments that are no options it takes, from and to. */
  takes: [least: number, most: number];
  options: All;
  /** Lines to type, from the name on. */
  examples: string[];
  /** When it ends with 1: what has the answer no. A command without a question never does. */
  no?: string;
  /** Does it. Resolves to the exit code, 0 if to nothing. */
  run(given: ParsedArguments<All>): Promise<number | undefined> | number | undefined;
}

/** Keeps the names of the options known to the types. */
export function defineCommand<const All extends Options>(command: Command<All>): Command<All> {
  return command;
}
