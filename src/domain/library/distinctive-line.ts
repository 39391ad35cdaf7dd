import type { Library, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** Maps every line of a library to the slugs of the entries it occurs in. */
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

/** Finds the first line of a message that occurs in no other entry; if there is none, its first line. */
export function distinctiveLine(library: Library, message: Message): string {
  const lines = linesOf(message);
  const homes = homesOf(library);
  return lines.find((line) => (homes.get(line)?.size ?? 0) <= 1) ?? lines[0] ?? '';
}

/**
 * Truncates a line to `length` characters and an ellipsis. A placeholder is never cut in two.
 * @example truncate('Open {door} now', 8) // 'Open…'
 */
export function truncate(line: string, length: number): string {
  const letters = [...line];
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length).join('');
  return `${cut.replace(/\{[a-z0-9-]*$/, '').trimEnd()}…`;
}
