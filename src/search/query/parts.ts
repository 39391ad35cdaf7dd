import type { IndexBlock, LanguagePart } from '../index/format.ts';
import { everyMessage, type CandidateSource } from './candidates.ts';

/** Returns a pattern for the letters in ranges of code points. */
function patternOf(letters: number[]): RegExp {
  const points = letters.map((point) => `\\u{${point.toString(16)}}`);
  const ranges = points.flatMap((from, at) =>
    at % 2 === 0 ? `${from}-${points[at + 1] ?? from}` : [],
  );
  return new RegExp(`[${ranges.join('')}]`, 'iu');
}

/**
 * Returns a function that loads the parts of an index that may answer a query, each once; it rejects if one
 * cannot be read.
 * @param read returns the content of a file of the index, by its name
 */
export function openLanguageParts(
  parts: LanguagePart[],
  read: (name: string) => Promise<unknown>,
): (query: string) => Promise<CandidateSource[]> {
  const opened = new Map<string, CandidateSource>();
  const patterns = parts.map(({ name, letters }) => ({ name, pattern: patternOf(letters) }));
  const namesFor = (query: string): string[] =>
    patterns.flatMap(({ name, pattern }) => (pattern.test(query) ? name : []));
  const open = async (name: string): Promise<CandidateSource> => {
    const source = opened.get(name) ?? everyMessage((await read(name)) as IndexBlock);
    opened.set(name, source);
    return source;
  };
  return (query) => Promise.all(namesFor(query).map(open));
}
