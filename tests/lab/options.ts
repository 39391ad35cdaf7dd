import { parseArgs } from 'node:util';

/** What is to be captured, and what is to be done with it. */
export interface Options {
  /** Ids; an empty list stands for all. */
  clients: string[];
  languages: string[];
  faults: string[];
  /** Compares with the content instead of writing. */
  check: boolean;
  /** Prints what is on record, without capturing anything. */
  table: boolean;
  /** Puts the table into docs/captures.md as well. */
  record: boolean;
  /** Takes a client that is not installed for an error. */
  require: boolean;
}

/** Reads the options of the command line. Throws if one of them is unknown. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      client: { type: 'string', multiple: true, default: [] },
      language: { type: 'string', multiple: true, default: [] },
      fault: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      require: { type: 'boolean', default: false },
    },
  });
  return {
    clients: values.client,
    languages: values.language,
    faults: values.fault,
    check: values.check,
    table: values.table,
    record: values.record,
    require: values.require,
  };
}

/** The items that were asked for by their ids, in their own order. Throws if one is unknown. */
export function chosen<T extends { id: string }>(all: T[], ids: string[], kind: string): T[] {
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) {
    const known = all.map(({ id }) => id).join(', ');
    throw new Error(`There is no ${kind} ${unknown.join(', ')}. There are: ${known}.`);
  }
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}
