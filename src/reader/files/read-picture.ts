import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import { shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { unreadable } from '../source/read-text.ts';
import type { PictureFile } from '../tree/types.ts';
import { quote } from '../source/messages.ts';

/** The maximal size of a picture in bytes, by judgement: ten times a page with its styles. */
const MAX_BYTES = 150 * 1024;
/** The maximal width and height in pixels: three for each of the 656 CSS pixels of the column. */
const MAX_PIXELS = 2000;

/** The picture formats by file extension. SVG is not among them: it can run scripts. */
const formats: Record<string, string> = {
  avif: 'avif',
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
};
const extension = (name: string): string => extname(name).slice(1);

/** Tells whether a file counts as a picture, by its extension alone. */
export function isPicture(name: string): boolean {
  return extension(name).toLowerCase() in formats;
}

/**
 * Reads a picture in the folder of an entry: its dimensions and the hash of its content. `picture` is
 * undefined if the file cannot be published; the diagnostic gives the first reason.
 * @param maxBytes its maximal size
 */
export function readPicture(
  path: string,
  name: string,
  maxBytes = MAX_BYTES,
): { picture?: PictureFile; diagnostics: ReaderDiagnostic[] } {
  const file = shownPath(path);
  const reject = (
    text: Omit<Diagnostic, 'file' | 'line' | 'column'>,
  ): { diagnostics: ReaderDiagnostic[] } => ({
    diagnostics: [
      diagnosticAt(fileStart(file), { ...text, rule: 'picture-files-are-publishable' }),
    ],
  });
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return reject(misnamed(name));
  try {
    const { size } = statSync(path);
    if (size > maxBytes) return reject(tooHeavy(size, maxBytes));
    const bytes = readFileSync(path);
    const { width, height, type } = sizeOf(bytes);
    if (type === undefined || !isComplete(bytes, type)) return reject(broken(size));
    if (type !== formats[extension(name)]) return reject(mistyped(name, type));
    if (Math.max(width, height) > MAX_PIXELS) return reject(tooLarge(width, height));
    if (hasMetadata(bytes)) return reject(withMetadata);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return { picture: { file, name, width, height, hash }, diagnostics: [] };
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

/** Tells whether a file ends where its format says it does. */
function isComplete(bytes: Buffer, type: string): boolean {
  if (type === 'png') return bytes.subarray(-8, -4).toString('latin1') === 'IEND';
  if (type === 'jpg') return bytes.subarray(-2).toString('hex') === 'ffd9';
  if (type === 'webp') return bytes.readUInt32LE(4) + 8 === bytes.length;
  return boxesEnd(bytes) === bytes.length;
}

/** Returns the offset at which the last box of an AVIF file ends; -1 if a box is malformed. */
function boxesEnd(bytes: Buffer): number {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) return size === 0 ? bytes.length : -1;
    at += size;
  }
  return at;
}

/** The signatures of metadata: Exif and XMP in any format, IPTC in a JPEG, text chunks of a PNG. */
const metadataSignatures = [
  ...['Exif\0', 'eXIf', 'EXIF', 'http://ns.adobe.com/xap/', 'Photoshop 3.0\0'],
  ...['tEXt', 'iTXt', 'zTXt'],
];

/** Tells whether a JPEG has a comment segment before its image data. */
function hasJpegComment(bytes: Buffer): boolean {
  if (bytes.readUInt16BE(0) !== 0xffd8) return false;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    if (bytes[at + 1] === 0xfe) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function hasMetadata(bytes: Buffer): boolean {
  return (
    metadataSignatures.some((signature) => bytes.includes(signature, 0, 'latin1')) ||
    hasJpegComment(bytes)
  );
}

type Text = Omit<Diagnostic, 'file' | 'line' | 'column'>;
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const misnamed = (name: string): Text => ({
  what: 'picture file name is not valid in an address',
  found: quote(name),
  expected: 'lower-case letters, digits, hyphens and dots, such as `screen-2.png`',
  repair: 'rename the file, and update the pages that show it',
});

const tooHeavy = (size: number, maxBytes: number): Text => ({
  what: 'picture file is too large',
  found: kilobytes(size),
  expected: `at most ${kilobytes(maxBytes)}`,
  repair: 'crop it, scale it down, or save it as WebP',
});

const tooLarge = (width: number, height: number): Text => ({
  what: 'picture has too many pixels',
  found: `${width} × ${height}`,
  expected: `at most ${MAX_PIXELS} × ${MAX_PIXELS}`,
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
  expected: quote(extension(name)),
  repair: `rename it so that it ends in \`.${type}\`, or save it in the other format`,
});

const withMetadata: Text = {
  what: 'picture contains metadata',
  found: 'metadata such as Exif or XMP, which can reveal who took it, when and where',
  expected: 'a picture without metadata',
  repair: 'save it without metadata',
};
