import type { Finder } from '../../search/index/types.ts';
import { CommandError } from '../command/command-error.ts';
import { resultLine } from './format.ts';

/**
 * Parses a line as a JSON string.
 * @throws CommandError if it is anything else
 */
function queryOf(line: string, number: number): string {
  const reason = `line ${String(number)} of the input is no JSON string; found \`${line.slice(0, 60)}\`; expected text in double quotes, one a line`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CommandError(reason);
  }
  if (typeof value !== 'string') throw new CommandError(reason);
  return value;
}

/**
 * Answers queries one by one, in their order.
 * @param lines a JSON string each
 * @returns a JSON object each
 * @throws CommandError at the first line that is not a JSON string
 */
export async function* answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
  find: Finder,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const query = queryOf(line, number);
    yield resultLine(query, await find(query));
  }
}
