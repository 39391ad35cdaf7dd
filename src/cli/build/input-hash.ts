import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

/**
 * Hashes the input of a build with SHA-256: the paths and bytes of all files in `inputs` (files or
 * folders; missing ones count as empty), and the settings.
 */
export function inputHash(inputs: string[], settings: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of inputs.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (statSync(input).isFile()) return [input];
  return (
    readdirSync(input, { recursive: true, withFileTypes: true })
      .map((item) => `${item.parentPath}/${item.name}`)
      // A symbolic link counts as its target.
      .filter(isFile)
      .sort()
  );
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // A broken link, or one to itself.
    return false;
  }
}
