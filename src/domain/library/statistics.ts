import { evidence, type Evidence } from '../../schemas/source.ts';
import { codesOf } from './codes.ts';
import type { Library, Message } from './types.ts';
import { wholeText } from './message-text.ts';

/** The levels of confidence in the text of a message, the highest first. */
export const confidenceLevels = evidence.shape.confidence.options;

/** Numbers of messages: all, distinct texts, by language and by confidence. */
export interface Count {
  messages: number;
  texts: number;
  languages: Map<string, number>;
  proofs: Map<Evidence['confidence'], number>;
}

/** Counts messages. One that refers to another for its text counts as well. */
export function countMessages(messages: Message[]): Count {
  return {
    messages: messages.length,
    texts: new Set(messages.map(wholeText)).size,
    languages: tally(messages, ({ language }) => language),
    proofs: tally(messages, ({ source }) => source.confidence),
  };
}

/** Groups the messages of a library by name, in the order of `names`; empty groups are left out. */
export function groupMessages(
  { entries }: Library,
  nameOf: (message: Message) => string,
  names: string[],
): [name: string, messages: Message[]][] {
  const groups = Map.groupBy(
    entries.flatMap(({ messages }) => messages),
    nameOf,
  );
  return names.flatMap((name): [string, Message[]][] => {
    const group = groups.get(name);
    return group ? [[name, group]] : [];
  });
}

/** Counts what a library contains, by the name of the thing. */
export function libraryTotals(library: Library): Record<string, number> {
  const all = library.entries.flatMap(({ messages }) => messages);
  return {
    entries: library.entries.length,
    messages: all.length,
    'different texts': countMessages(all).texts,
    codes: codesOf(library).length,
    clients: new Set(all.map(({ client }) => client)).size,
    sources: library.sources.length,
  };
}

function tally<T extends string>(messages: Message[], nameOf: (one: Message) => T): Map<T, number> {
  const groups = Map.groupBy(messages, nameOf);
  return new Map([...groups].map(([name, group]) => [name, group.length]));
}
