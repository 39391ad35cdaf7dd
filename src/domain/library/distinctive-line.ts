import type { Library, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** The slugs of the entries a line stands in, for every line of the library. */
const homesOf = memoizeByLibrary((library): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const message of library.entries.flatMap(({ messages }) => messages)) {
    for (const line of linesOf(message)) {
      const slugs = found.get(line) ?? new Set();
      found.set(line, slugs.add(message.entry));
    }
  }
  return found;
});

const linesOf = ({ heading, lines }: Message): string[] => [
  ...(heading === undefined ? [] : [heading]),
  ...lines,
];

/** The first line of a message that no other entry has; where there is none, its very first line. */
export function distinctiveLine(library: Library, message: Message): string {
  const lines = linesOf(message);
  const known = homesOf(library);
  return lines.find((line) => (known.get(line)?.size ?? 0) <= 1) ?? lines[0] ?? '';
}

/** The beginning of a line: at most `length` characters and `…`. A placeholder is kept whole or left out. */
export function truncate(line: string, length: number): string {
  const letters = [...line];
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length).join('');
  return `${cut.replace(/\{[a-z0-9-]*$/, '').trimEnd()}…`;
}
