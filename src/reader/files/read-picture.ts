import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import { shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { unreadable } from '../source/read-text.ts';
import type { PictureFile } from '../tree/types.ts';
import { quote } from '../source/messages.ts';

/** A slow telephone line brings so much in a second or two; a page with its styles is a tenth of it. */
const MOST_BYTES = 150 * 1024;
/** The text is 656 pixels wide, and a sharp screen shows two to three for each. */
const MOST_PIXELS = 2000;

/** The kinds of pictures, by the endings of their names. An SVG is a program of its own, so it is none. */
const kinds: Record<string, string> = {
  avif: 'avif',
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
};
const ending = (name: string): string => extname(name).slice(1);

/** Whether a file is taken for a picture: by its name, whatever is in it. */
export function isPicture(name: string): boolean {
  return ending(name).toLowerCase() in kinds;
}

/**
 * Reads a picture that lies in the folder of an entry: its size, and a mark of its content. Says what is
 * wrong with the file.
 */
export function readPicture(
  path: string,
  name: string,
): { picture?: PictureFile; diagnostics: ReaderProblem[] } {
  const file = shownPath(path);
  const object = (
    text: Omit<Diagnostic, 'file' | 'line' | 'column'>,
  ): { diagnostics: ReaderProblem[] } => ({
    diagnostics: [
      diagnosticAt(fileStart(file), { ...text, rule: 'picture-files-are-publishable' }),
    ],
  });
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return object(misnamed(name));
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return object(tooHeavy(size));
    const bytes = readFileSync(path);
    const { width, height, type } = sizeOf(bytes);
    if (type === undefined || !isWhole(bytes, type)) return object(broken(size));
    if (type !== kinds[ending(name)]) return object(mistyped(name, type));
    if (Math.max(width, height) > MOST_PIXELS) return object(tooLarge(width, height));
    if (tells(bytes)) return object(telling);
    const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return { picture: { file, name, width, height, mark }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [unreadable(file, (error as NodeJS.ErrnoException).code ?? '')] };
  }
}

function sizeOf(bytes: Buffer): { width: number; height: number; type?: string } {
  try {
    return imageSize(bytes);
  } catch {
    return { width: 0, height: 0 };
  }
}

/** Whether a file ends where its own form says that it ends. */
function isWhole(bytes: Buffer, type: string): boolean {
  if (type === 'png') return bytes.subarray(-8, -4).toString('latin1') === 'IEND';
  if (type === 'jpg') return bytes.subarray(-2).toString('hex') === 'ffd9';
  if (type === 'webp') return bytes.readUInt32LE(4) + 8 === bytes.length;
  return boxesEnd(bytes) === bytes.length;
}

/** Where the last of the boxes ends that an AVIF is made of. */
function boxesEnd(bytes: Buffer): number {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) return size === 0 ? bytes.length : -1;
    at += size;
  }
  return at;
}

/** What notes begin with: Exif and XMP of any kind of file, IPTC of a JPEG, texts of a PNG. */
const notes = [
  ...['Exif\0', 'eXIf', 'EXIF', 'http://ns.adobe.com/xap/', 'Photoshop 3.0\0'],
  ...['tEXt', 'iTXt', 'zTXt'],
];

/** Whether one of the segments of a JPEG before its picture is a remark. */
function isRemarked(bytes: Buffer): boolean {
  if (bytes.readUInt16BE(0) !== 0xffd8) return false;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    if (bytes[at + 1] === 0xfe) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** Whether a picture bears notes of the camera or the program, such as where it was taken. */
function tells(bytes: Buffer): boolean {
  return notes.some((mark) => bytes.includes(mark, 0, 'latin1')) || isRemarked(bytes);
}

type Text = Omit<Diagnostic, 'file' | 'line' | 'column'>;
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const misnamed = (name: string): Text => ({
  what: 'picture file name is not valid in an address',
  found: quote(name),
  expected: 'lower-case letters, digits, hyphens and dots, such as `screen-2.png`',
  repair: 'rename the file, and update the pages that show it',
});

const tooHeavy = (size: number): Text => ({
  what: 'picture file is too large',
  found: kilobytes(size),
  expected: `at most ${kilobytes(MOST_BYTES)}`,
  repair: 'crop it, scale it down, or save it as WebP',
});

const tooLarge = (width: number, height: number): Text => ({
  what: 'picture has too many pixels',
  found: `${width} × ${height}`,
  expected: `at most ${MOST_PIXELS} × ${MOST_PIXELS}`,
  repair: 'crop it or scale it down',
});

const broken = (size: number): Text => ({
  what: 'picture file is damaged',
  found: size === 0 ? 'an empty file' : 'a file that is not a complete picture',
  expected: 'a PNG, JPEG, WebP or AVIF file',
  repair: 'save it again',
});

const mistyped = (name: string, type: string): Text => ({
  what: 'picture format does not match the file name',
  found: quote(type),
  expected: quote(ending(name)),
  repair: `rename it so that it ends in \`.${type}\`, or save it in the other format`,
});

const telling: Text = {
  what: 'picture contains metadata',
  found: 'metadata such as Exif or XMP, which can reveal who took it, when and where',
  expected: 'a picture without metadata',
  repair: 'save it without metadata',
};
