import { lstatSync, readFileSync, statSync } from 'node:fs';
import { shownPath } from './files.ts';
import { findHidden, findDecomposed } from './hidden-characters.ts';
import { positionsIn, fileStart } from './position.ts';
import { diagnosticAt } from './diagnostic.ts';
import type { ReaderDiagnostic } from './reader-rules.ts';

/** The maximal size of a content file in bytes, by judgement: an author writes no more in one file. */
export const MAX_BYTES = 2 ** 20;

/** The text of a file, and diagnostics about its encoding and characters. */
export interface TextRead {
  /** Undefined if the file is missing, unreadable, too large or not UTF-8. */
  text?: string;
  diagnostics: ReaderDiagnostic[];
}

/**
 * Reads a file of the content as UTF-8, without a byte order mark. Reports invalid bytes and invisible
 * characters; a missing file is not reported.
 */
export function readTextFile(path: string, maxBytes = MAX_BYTES): TextRead {
  const file = shownPath(path);
  try {
    const { size } = statSync(path);
    if (size > maxBytes) return { diagnostics: [tooLarge(file, size, maxBytes)] };
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
  const invalid = firstInvalidByte(text, bytes);
  const locate = positionsIn(file, text);
  if (invalid) return { diagnostics: [notUtf8(locate(invalid.offset), invalid.byte)] };
  return { text, diagnostics: [...findHidden(text, locate), ...findDecomposed(text, locate)] };
}

/** Tells whether a file is UTF-16: by a byte order mark, or zero bytes beside its first two letters. */
function isUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2).toString('hex');
  const zeros = (odd: number): boolean =>
    bytes.length >= 4 && [0, 2].every((at) => bytes[at + odd] === 0 && bytes[at + 1 - odd] !== 0);
  return start === 'fffe' || start === 'feff' || zeros(0) || zeros(1);
}

/**
 * Returns the first byte that is not UTF-8, with its offset in the decoded text. The decoder has put
 * U+FFFD in its place; one that is in the file itself is three valid bytes.
 */
function firstInvalidByte(
  text: string,
  bytes: Buffer,
): { offset: number; byte: number } | undefined {
  const start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
  let at = start;
  let from = 0;
  for (const { index } of text.matchAll(/\ufffd/g)) {
    at += Buffer.byteLength(text.slice(from, index));
    from = index;
    if (bytes.toString('hex', at, at + 3) !== 'efbfbd')
      return { offset: index, byte: bytes[at] ?? 0 };
  }
  return undefined;
}

function notUtf8(place: ReturnType<typeof fileStart>, byte: number): ReaderDiagnostic {
  return diagnosticAt(place, {
    rule: 'text-is-utf-8',
    what: 'file is not UTF-8',
    found: `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    expected: 'UTF-8 text',
    repair: 'save the file as UTF-8; the text from here on is in another encoding',
  });
}

function utf16(file: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(file), {
    rule: 'text-is-utf-8',
    what: 'file is not UTF-8',
    found: 'UTF-16',
    expected: 'UTF-8 text',
    repair: 'save the file as UTF-8',
  });
}

function tooLarge(file: string, size: number, maxBytes: number): ReaderDiagnostic {
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
  return diagnosticAt(fileStart(file), {
    rule: 'files-can-be-read',
    what: 'file is too large',
    found: kilobytes(size),
    expected: `at most ${kilobytes(maxBytes)}`,
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

/**
 * Creates the diagnostic of a file or folder that cannot be read.
 * @param code the error code of the system, `EACCES`
 */
export function unreadable(file: string, code: string, kind = 'file'): ReaderDiagnostic {
  const { found, repair } = reasons[code] ?? { found: code, repair: 'make it readable' };
  return diagnosticAt(fileStart(file), {
    rule: 'files-can-be-read',
    what: `${kind} cannot be read`,
    found,
    expected: `a ${kind}`,
    repair,
  });
}
