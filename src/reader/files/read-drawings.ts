import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart, positionsIn } from '../source/position.ts';
import { readTextFile } from '../source/read-text.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { PictureFile } from '../tree/types.ts';
import { readPlainSvg } from './plain-svg.ts';

/** The maximal size of a drawing in bytes, by judgement: a few dozen shapes. */
const MAX_BYTES = 4096;
const RULE = 'drawings-are-plain';

/** The drawings of a tree by file name; undefined for one that cannot be published. */
type Drawings = Map<string, PictureFile | undefined>;

/** Reads `drawings/`: small SVGs that cannot do anything but be looked at; empty if there is no such folder. */
export function readDrawings(folder: string): {
  drawings: Drawings;
  diagnostics: ReaderDiagnostic[];
} {
  const read = listFolder(folder).files.map((name) => ({ name, ...readDrawing(folder, name) }));
  return {
    drawings: new Map(read.map(({ name, drawing }) => [name, drawing])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * Reads one SVG that cannot do anything but be looked at; nothing of it if there are diagnostics.
 * @param maxBytes its maximal size
 */
export function readDrawing(
  folder: string,
  name: string,
  maxBytes = MAX_BYTES,
): { drawing?: PictureFile; diagnostics: ReaderDiagnostic[] } {
  const path = join(folder, name);
  const file = shownPath(path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/.test(name))
    return { diagnostics: [misnamed(file, name, folder)] };
  const { text, diagnostics } = readTextFile(path);
  if (text === undefined || diagnostics.length > 0) return { diagnostics };
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) return { diagnostics: [tooLarge(file, bytes, maxBytes)] };
  const read = readPlainSvg(text);
  if ('problem' in read) {
    const { offset, ...words } = read.problem;
    return {
      diagnostics: [diagnosticAt(positionsIn(file, text)(offset), { rule: RULE, ...words })],
    };
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { drawing: { file, name, ...read, hash }, diagnostics: [] };
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const tooLarge = (file: string, bytes: number, maxBytes: number): ReaderDiagnostic =>
  diagnosticAt(fileStart(file), {
    rule: RULE,
    what: 'drawing is too large',
    found: kilobytes(bytes),
    expected: `at most ${kilobytes(maxBytes)}`,
    repair: 'draw it with fewer shapes and points',
  });

const misnamed = (file: string, name: string, folder: string): ReaderDiagnostic =>
  diagnosticAt(fileStart(file), {
    rule: RULE,
    what: `file in \`${basename(folder)}/\` is no drawing by its name`,
    found: quote(name),
    expected: 'lower-case letters, digits and hyphens, and `.svg` at its end',
    repair: 'rename it, or move it out of the folder',
  });
