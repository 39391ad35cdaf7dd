import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

/**
 * One sha256 over everything a build reads: the bytes and names of all files under `inputs`
 * (files or folders; a missing one counts as empty) and the given settings.
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
      // A link counts as what it leads to.
      .filter(isFile)
      .sort()
  );
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // A link that leads nowhere, or to itself.
    return false;
  }
}
