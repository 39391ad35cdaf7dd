import { CommandError } from './command-error.ts';

/** The byte order marks of UTF-16. */
const marks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

function encodingOf(start: Uint8Array): string {
  const found = Object.entries(marks).find(([, mark]) =>
    mark.every((byte, at) => start[at] === byte),
  );
  return found?.[0] ?? 'utf-8';
}

/**
 * Decodes a stream as UTF-8, or as UTF-16 if it begins with a byte order mark, as pipes of Windows
 * do.
 * @param name the source, for error messages
 * @throws CommandError if the bytes are not text
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let start: Uint8Array = new Uint8Array();
  const decode = (chunk: Uint8Array | undefined): string => {
    decoder ??= new TextDecoder(encodingOf(start), { fatal: true });
    // A zero byte means a binary file, which is more to the point than invalid UTF-8.
    const zero = decoder.encoding === 'utf-8' && chunk?.includes(0);
    const text = zero ? '\0' : decoded(decoder, chunk, name);
    if (text.includes('\0'))
      throw new CommandError(
        `${name} is not text, or is UTF-16 without a byte order mark: save it as UTF-8, and try again.`,
      );
    return text;
  };
  for await (const chunk of bytes) {
    if (decoder) yield decode(chunk);
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length > 1) yield decode(start);
    }
  }
  if (!decoder) yield decode(start);
  yield decode(undefined);
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, name: string): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new CommandError(
      `${name} is not UTF-8 (older Windows programs write Shift_JIS): save it as UTF-8, and try again.`,
    );
  }
}
