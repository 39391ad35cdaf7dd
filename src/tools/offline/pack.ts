import { zipSync } from 'fflate';

/** The time all files bear, so that the same files make the same bytes: the first that a zip can name. */
const TIME = new Date(1980, 0, 1);
/** The folder everything is in. */
const FOLDER = 'error-faq';

/** Files as a zip. The same files in the same order make the same bytes. */
export function pack(files: Map<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}
