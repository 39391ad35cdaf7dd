import { extname, join } from 'node:path';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { PictureFile } from '../tree/types.ts';
import { readDrawing } from './read-drawings.ts';
import { readPicture } from './read-picture.ts';

/** The maximal size of a logo in bytes, by judgement: about as much as a page, and fetched with the first one. */
const MAX_BYTES = 12 * 1024;

/** Reads `logos/`: plain SVGs and PNGs by file name, undefined for one that cannot be published. */
export function readLogos(folder: string): {
  logos: Map<string, PictureFile | undefined>;
  diagnostics: ReaderDiagnostic[];
} {
  const read = listFolder(folder).files.map((name) => ({ name, ...readLogo(folder, name) }));
  return {
    logos: new Map(read.map(({ name, logo }) => [name, logo])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readLogo(
  folder: string,
  name: string,
): { logo?: PictureFile; diagnostics: ReaderDiagnostic[] } {
  const path = join(folder, name);
  if (extname(name) === '.svg') {
    const { drawing, diagnostics } = readDrawing(folder, name, MAX_BYTES);
    return { ...(drawing && { logo: drawing }), diagnostics };
  }
  if (extname(name) === '.png') {
    const { picture, diagnostics } = readPicture(path, name, MAX_BYTES);
    return { ...(picture && { logo: picture }), diagnostics };
  }
  return { diagnostics: [otherFormat(shownPath(path), name)] };
}

const otherFormat = (file: string, name: string): ReaderDiagnostic =>
  diagnosticAt(fileStart(file), {
    rule: 'picture-files-are-publishable',
    what: 'file in `logos/` is neither an SVG nor a PNG by its name',
    found: quote(name),
    expected: 'lower-case letters, digits and hyphens, and `.svg` or `.png` at its end',
    repair: 'save it in one of these formats, or move it out of the folder',
  });
