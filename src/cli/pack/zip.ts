import { zipSync } from 'fflate';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { shownPath } from '../../reader/source/files.ts';
import { checkLocation } from '../build/out-folder.ts';

/**
 * The modification time of all files, constant so that the zip is reproducible: the first that a
 * zip can express.
 */
const TIME = new Date(1980, 0, 1);
/** The folder in the zip that holds all files. */
const FOLDER = 'error-faq';
/** The offset of the first file name in a zip, and the signature at its start. */
const NAME = 30;
const SIGNATURE = 'PK\u0003\u0004';

/** Packs files into a zip; the same files in the same order make the same bytes. */
export function packZip(files: Map<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}

/** Tells whether a file looks like one made by `pack`. */
export function isPackedZip(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, NAME + FOLDER.length + 1)).toString('latin1');
  return start.startsWith(SIGNATURE) && start.slice(NAME) === `${FOLDER}/`;
}

/**
 * Checks that the zip may be written to a file: a new one, or one that is a copy already.
 * @param inputs folders besides those of the project it may not be in
 * @returns why it may not, and the repair; undefined if it may
 */
export function checkZipFile(file: string, inputs: string[]): string | undefined {
  const reason = checkLocation(file, inputs) ?? refuseFile(file);
  return reason && `The copy cannot go into ${reason}`;
}

function refuseFile(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const shown = shownPath(file);
  if (!statSync(file).isFile()) return `${shown}, which is no file. Name one that ends in .zip.`;
  if (isPackedZip(readFileSync(file))) return undefined;
  return `${shown}: it is no such copy, and would be lost. Choose another name.`;
}
