import { zipSync } from 'fflate';

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
