import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The file at the root of a built site that marks it as such and lists its files. */
export const MARKER = '.error-faq-build';

const head = `# This folder was made by a build, and the next build replaces it as a whole.
# A file of your own does not belong here but in public/, from where it gets into the site.
# In it the build has made:
`;
/** Files that file managers create in any folder. */
const strays = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Writes the marker of a finished site; equal sites get equal markers. */
export function markSite(folder: string): void {
  const files = filesIn(folder).filter((file) => file !== MARKER);
  writeFileSync(join(folder, MARKER), `${head}${files.toSorted().join('\n')}\n`);
}

/**
 * Lists the files in a built site, at any depth, that are not in its marker.
 * @returns undefined if the folder has no marker
 */
export function foreignFiles(folder: string): string[] | undefined {
  const marker = readMarker(folder);
  if (!marker?.startsWith(head)) return undefined;
  const built = new Set([...marker.slice(head.length).split('\n'), MARKER]);
  return filesIn(folder).filter((file) => !built.has(file) && !strays.includes(basename(file)));
}

/** Lists the paths of all files in a folder, with forward slashes. A symbolic link counts as a file. */
export function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((item) => {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    return item.isDirectory() ? filesIn(folder, path) : [path];
  });
}

function readMarker(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return undefined;
  }
}
