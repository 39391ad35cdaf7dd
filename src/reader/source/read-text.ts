import { lstatSync, readFileSync, statSync } from 'node:fs';
import { shownPath } from './files.ts';
import { findHidden, findPieces } from './hidden-characters.ts';
import { positionsIn, fileStart } from './position.ts';
import { diagnosticAt } from './diagnostic.ts';
import type { ReaderProblem } from './reader-rules.ts';

/** Files are written by people and read by people: more than a book is a slip. */
export const MOST_BYTES = 2 ** 20;

/** The text of a file, and what is wrong with it as a text. */
export interface TextRead {
  /** Nothing if there is no such file, or it is no text. */
  text?: string;
  diagnostics: ReaderProblem[];
}

/**
 * Reads a file of the content as UTF-8, without a byte order mark. Says where it is none, and where it
 * holds characters nobody sees. A missing file is no problem here.
 * @param most how many bytes it may have
 */
export function readTextFile(path: string, most = MOST_BYTES): TextRead {
  const file = shownPath(path);
  try {
    const { size } = statSync(path);
    if (size > most) return { diagnostics: [tooLarge(file, size, most)] };
    return decode(file, readFileSync(path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const missing = code === 'ENOTDIR' || (code === 'ENOENT' && !isLink(path));
    return { diagnostics: missing ? [] : [unreadable(file, code)] };
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function decode(file: string, bytes: Buffer): TextRead {
  if (isUtf16(bytes)) return { diagnostics: [utf16(file)] };
  const text = new TextDecoder().decode(bytes);
  const wrong = firstWrongByte(text, bytes);
  const locate = positionsIn(file, text);
  if (wrong) return { diagnostics: [notUtf8(locate(wrong.at), wrong.byte)] };
  return { text, diagnostics: [...findHidden(text, locate), ...findPieces(text, locate)] };
}

/** UTF-16 has a mark at its start, or every second byte of ASCII is zero. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  const zeros = (odd: number): boolean =>
    bytes.length >= 4 && [0, 2].every((at) => bytes[at + odd] === 0 && bytes[at + 1 - odd] !== 0);
  return mark === 'fffe' || mark === 'feff' || zeros(0) || zeros(1);
}

/** The first byte that is no UTF-8, and where it stands in the text. */
function firstWrongByte(text: string, bytes: Buffer): { at: number; byte: number } | undefined {
  const start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
  let offset = start;
  let from = 0;
  for (const { index } of text.matchAll(/\ufffd/g)) {
    offset += Buffer.byteLength(text.slice(from, index));
    from = index;
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd')
      return { at: index, byte: bytes[offset] ?? 0 };
  }
  return undefined;
}

function notUtf8(place: ReturnType<typeof fileStart>, byte: number): ReaderProblem {
  return diagnosticAt(place, {
    rule: 'text-is-utf-8',
    what: 'file is not UTF-8',
    found: `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    expected: 'UTF-8 text',
    repair: 'save the file as UTF-8; the text from here on is in another encoding',
  });
}

function utf16(file: string): ReaderProblem {
  return diagnosticAt(fileStart(file), {
    rule: 'text-is-utf-8',
    what: 'file is not UTF-8',
    found: 'UTF-16',
    expected: 'UTF-8 text',
    repair: 'save the file as UTF-8',
  });
}

function tooLarge(file: string, size: number, most: number): ReaderProblem {
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
  return diagnosticAt(fileStart(file), {
    rule: 'files-can-be-read',
    what: 'file is too large',
    found: kilobytes(size),
    expected: `at most ${kilobytes(most)}`,
    repair: 'split it up: an entry is what one person reads',
  });
}

const reasons: Record<string, { found: string; repair: string }> = {
  EACCES: { found: 'no permission to read it', repair: 'grant it, for example with `chmod u+r`' },
  EPERM: { found: 'no permission to read it', repair: 'grant it, for example with `chmod u+r`' },
  EISDIR: { found: 'a folder', repair: 'replace it with a file of this name' },
  ELOOP: { found: 'a link that points to itself', repair: 'replace it with the file itself' },
  ENOENT: { found: 'a broken link', repair: 'replace it with the file itself' },
};

/** Says why a file or a folder of the content cannot be read. */
export function unreadable(file: string, code: string, kind = 'file'): ReaderProblem {
  const { found, repair } = reasons[code] ?? { found: code, repair: 'make it readable' };
  return diagnosticAt(fileStart(file), {
    rule: 'files-can-be-read',
    what: `${kind} cannot be read`,
    found,
    expected: `a ${kind}`,
    repair,
  });
}
