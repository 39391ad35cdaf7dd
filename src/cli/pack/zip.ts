import { zipSync } from 'fflate';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { shownPath } from '../../reader/source/files.ts';
import { refusePlace } from '../build/out-folder.ts';

/** The time all files bear, so that the same files make the same bytes: the first that a zip can name. */
const TIME = new Date(1980, 0, 1);
/** The folder everything is in. */
const FOLDER = 'error-faq';
/** Where a zip says the name of its first file, and what it begins with. */
const NAME = 30;
const SIGNATURE = 'PK\u0003\u0004';

/** Files as a zip. The same files in the same order make the same bytes. */
export function pack(files: Map<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}

/** Whether `pack` can have made a file. */
export function isPacked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, NAME + FOLDER.length + 1)).toString('latin1');
  return start.startsWith(SIGNATURE) && start.slice(NAME) === `${FOLDER}/`;
}

/**
 * Says why the copy may not be written to a file, and what to do; nothing if it may. It may take the
 * place of nothing and of another copy.
 * @param inputs what it may not get into besides the project itself
 */
export function refuseZip(file: string, inputs: string[]): string | undefined {
  const reason = refusePlace(file, inputs) ?? refuseFile(file);
  return reason && `The copy cannot go into ${reason}`;
}

function refuseFile(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const shown = shownPath(file);
  if (!statSync(file).isFile()) return `${shown}, which is no file. Name one that ends in .zip.`;
  if (isPacked(readFileSync(file))) return undefined;
  return `${shown}: it is no such copy, and would be lost. Choose another name.`;
}
