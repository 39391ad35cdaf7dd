import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of every file in a folder, hidden ones included, by its path in that folder. */
export function checksumsOf(folder: string): Record<string, string> {
  const files = globSync('**/{*,.*}', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** The files that are in only one of two such lists, or differ. */
export function differingFiles(
  one: Record<string, string>,
  other: Record<string, string>,
): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]).toSorted();
}
