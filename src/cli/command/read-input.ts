import { createReadStream } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { CommandError } from './command-error.ts';
import { printError } from './print.ts';
import { decodeText } from './decode-text.ts';

/** A stream of bytes that may be a terminal. */
export type Input = AsyncIterable<Uint8Array> & { isTTY?: boolean };

/**
 * Reads a whole text, with `\n` as line ends.
 * @param file a path, or `-` for standard input
 * @param most the greatest size in bytes
 * @throws an error that says why it cannot be read
 */
export async function readInput(
  file: string,
  most: number,
  stdin: Input = process.stdin,
): Promise<string> {
  return textOfInput(await readBytes(file, most, stdin), file);
}

/**
 * Reads the bytes of a file.
 * @param file a path, or `-` for standard input
 * @param most the greatest size in bytes
 * @throws an error that says why it cannot be read
 */
export async function readBytes(
  file: string,
  most: number,
  stdin: Input = process.stdin,
): Promise<Uint8Array> {
  const standard = file === '-';
  if (standard) promptForInput(stdin);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of atMost(standard ? stdin : createReadStream(file), most, nameOf(file)))
      chunks.push(chunk);
  } catch (error) {
    // Opening a folder succeeds; the error comes with the first read, and names no path.
    if (error instanceof Error && 'syscall' in error) throw Object.assign(error, { path: file });
    throw error;
  }
  return Buffer.concat(chunks);
}

/**
 * Decodes what was read, with `\n` as line ends.
 * @throws an error that says why it is no text
 */
export async function textOfInput(bytes: Uint8Array, file: string): Promise<string> {
  let text = '';
  for await (const part of decodeText(Readable.from([bytes]), nameOf(file))) text += part;
  return text.replaceAll(/\r\n?/g, '\n');
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file);

/** Prints how to end the input if it comes from a terminal. */
export function promptForInput({ isTTY = false }: Input): void {
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
