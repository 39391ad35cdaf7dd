import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readText, stateOf } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { realPath } from './out-folder.ts';

const folder = 'node_modules/.cache/error-faq/stamps';

/**
 * Records the input hash of the site in `out` and the state of its files. Each output folder has
 * its own stamp.
 */
export function writeStamp(out: string, made: string): void {
  replaceFile(fileOf(out), stampOf(out, made));
}

/**
 * Tells whether the site in `out` was built from input with this hash and has not been changed
 * since.
 */
export function isStamped(out: string, made: string): boolean {
  return readText(fileOf(out)) === stampOf(out, made);
}

function fileOf(out: string): string {
  return join(folder, hash(realPath(out)));
}

function stampOf(out: string, made: string): string {
  return `${made} ${hash(stateOf(realPath(out)))}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
