import { createReadStream } from 'node:fs';
import process from 'node:process';
import { CommandError } from './command-error.ts';
import { printError } from './print.ts';
import { decodeText } from './decode-text.ts';

/** Where bytes come from where no file is named. */
export type Input = AsyncIterable<Uint8Array> & { isTTY?: boolean };

/**
 * Reads a whole text with `\n` at the end of its lines.
 * @param file its path, `-` for standard input, which is waited for
 * @param most how many bytes it may have
 * @throws an error that says why it cannot be read
 */
export async function readInput(
  file: string,
  most: number,
  stdin: Input = process.stdin,
): Promise<string> {
  const standard = file === '-';
  const name = standard ? 'Standard input' : file;
  if (standard) sayWhatIsAwaited(stdin);
  const bytes = standard ? stdin : createReadStream(file);
  let text = '';
  try {
    for await (const part of decodeText(atMost(bytes, most, name), name)) text += part;
  } catch (error) {
    // Of a folder the system says so only while it is read, and no longer knows its name.
    if (error instanceof Error && 'syscall' in error) throw Object.assign(error, { path: file });
    throw error;
  }
  return text.replaceAll(/\r\n?/g, '\n');
}

/** Tells a person at a terminal that the command waits for them. */
export function sayWhatIsAwaited({ isTTY = false }: Input): void {
  const end = process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D';
  if (isTTY) printError(`Type or paste the text, then press ${end} on a line of its own.`);
}

async function* atMost(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most)
      throw new CommandError(
        `${name} is larger than ${String(most / 2 ** 20)} MB: give only the relevant part.`,
      );
    yield chunk;
  }
}
