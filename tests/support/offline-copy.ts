import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { sites, type SiteName } from './sites.ts';

/** Runs `error-faq pack` for a built site, and returns the bytes of the zip. */
export function zipOf(site: SiteName, file: string): Buffer {
  const env = { ...process.env, OUT_DIR: sites[site].out };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/error-faq.mjs', 'pack', '--as-is', file],
    {
      encoding: 'utf8',
      env,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return readFileSync(file);
}

/** Unpacks a zip into a folder, and returns the paths of its files. */
export function unpack(zip: Buffer, folder: string): string[] {
  const files = Object.entries(unzipSync(zip));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files.map(([path]) => path);
}
