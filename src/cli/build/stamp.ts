import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readText, stateOf } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { realPath } from './out-folder.ts';

const folder = 'node_modules/.cache/error-faq/stamps';

/**
 * Remembers of what the site in `out` was made, as `fingerprint` gives it, and what it looks like. Each
 * place has a stamp of its own.
 */
export function writeStamp(out: string, made: string): void {
  replaceFile(fileOf(out), stampOf(out, made));
}

/** Whether the site in `out` was made of that, and nobody has changed, emptied or exchanged it since. */
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
