import type { ParsedArguments } from '../../src/cli/command/command.ts';
import { CommandError } from '../../src/cli/command/command-error.ts';

/** What is captured, and what happens with it. */
export interface Options {
  /** Ids; an empty list stands for all. */
  clients: string[];
  languages: string[];
  faults: string[];
  /** Whether to compare with the content instead of writing. */
  check: boolean;
  /** Whether to print the captures without making any. */
  table: boolean;
  /** Whether to write the table into docs/captures.md. */
  record: boolean;
  /** Whether a client that is not installed is an error. */
  require: boolean;
}

/** The options of the command. */
export const captureOptions = {
  client: { value: 'NAME', many: true, about: 'only this client' },
  language: { value: 'LANGUAGE', many: true, about: 'only in this language' },
  fault: { value: 'NAME', many: true, about: 'only this fault' },
  check: { about: 'writes nothing: compares with the records' },
  require: { about: 'takes a client that is not installed for an error' },
  table: { about: 'prints what is on record, without capturing anything' },
  record: { about: 'with --table, puts the tables into docs/captures.md' },
} as const;

/** Converts parsed arguments to options. */
export function optionsOf({ options }: ParsedArguments<typeof captureOptions>): Options {
  const { client: clients, language: languages, fault: faults, ...switches } = options;
  return { clients, languages, faults, ...switches };
}

/**
 * Returns the items with some ids, in their own order.
 * @throws if an id is unknown
 */
export function chosen<T extends { id: string }>(all: T[], ids: string[], kind: string): T[] {
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) {
    const known = all.map(({ id }) => id).join(', ');
    throw new CommandError(`There is no ${kind} ${unknown.join(', ')}. There are: ${known}.`);
  }
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}
