import { join } from 'node:path';
import { code } from '../../schemas/code.ts';
import { isThere, shownPath } from '../source/files.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { readList } from './read-data.ts';
import type { CodesFile } from '../tree/types.ts';

/** Reads `codes.yaml`, which need not be there. */
export function readCodes(folder: string): { codes: CodesFile; problems: ReaderProblem[] } {
  const path = join(folder, 'codes.yaml');
  if (!isThere(path)) {
    return { codes: { file: shownPath(path), localized: [], items: [] }, problems: [] };
  }
  const { list, problems } = readList(path, code);
  return { codes: list, problems };
}
