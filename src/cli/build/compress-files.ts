import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './site-marker.ts';

const TEXT = /\.(?:css|html|js|json|md|svg|txt|wasm|webmanifest|xml)$/;
/** What servers read themselves. */
const FOR_SERVERS = /^(?:_|\.)/;
/** The least size of a file, in bytes: what fits into one packet arrives no sooner if it is smaller. */
const LEAST = 1400;
/** Where the header of gzip names the system it was made on; 255 is an unknown one. */
const SYSTEM_AT = 9;

/** The compressed forms of a file, by the end of their names. */
const forms: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': async (bytes) => {
    const compressed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    compressed[SYSTEM_AT] = 255;
    return compressed;
  },
};

/**
 * Writes a `.br` and a `.gz` beside each text file of a built site, for servers that send them as they
 * are: the same bytes on every system. A file of that name that is there already stays.
 * @returns how many files have been compressed
 */
export async function compressFiles(folder: string): Promise<number> {
  const files = filesIn(folder).filter(
    (file) =>
      TEXT.test(file) && !FOR_SERVERS.test(file) && statSync(join(folder, file)).size >= LEAST,
  );
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) await compressFile(join(folder, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return files.length;
}

async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  for (const [end, compress] of Object.entries(forms)) {
    if (!existsSync(file + end)) await writeFile(file + end, await compress(bytes));
  }
}
