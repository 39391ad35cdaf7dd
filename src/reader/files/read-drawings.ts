import { createHash } from 'node:crypto';
import { join } from 'node:path';
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

function readDrawing(
  folder: string,
  name: string,
): { drawing?: PictureFile; diagnostics: ReaderDiagnostic[] } {
  const path = join(folder, name);
  const file = shownPath(path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/.test(name)) return { diagnostics: [misnamed(file, name)] };
  const { text, diagnostics } = readTextFile(path, MAX_BYTES);
  if (text === undefined || diagnostics.length > 0) return { diagnostics };
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

const misnamed = (file: string, name: string): ReaderDiagnostic =>
  diagnosticAt(fileStart(file), {
    rule: RULE,
    what: 'file in `drawings/` is no drawing by its name',
    found: quote(name),
    expected: 'lower-case letters, digits and hyphens, and `.svg` at its end',
    repair: 'rename it, or move it out of the folder',
  });
