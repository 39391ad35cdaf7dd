import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The file at the root of a built site that says a build has made it, and what it has made. */
export const MARKER = '.error-faq-build';

const head = `# This folder was made by a build, and the next build replaces it as a whole.
# A file of your own does not belong here but in public/, from where it gets into the site.
# In it the build has made:
`;
/** What file managers put into any folder. */
const strays = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Marks a finished site. The same site gets the same marker. */
export function markSite(folder: string): void {
  const files = filesIn(folder).filter((file) => file !== MARKER);
  writeFileSync(join(folder, MARKER), `${head}${files.toSorted().join('\n')}\n`);
}

/**
 * The files in a built site, at any depth, that no build has made.
 * @returns nothing if the folder is no built site
 */
export function foreignFiles(folder: string): string[] | undefined {
  const marker = readMarker(folder);
  if (!marker?.startsWith(head)) return undefined;
  const own = new Set([...marker.slice(head.length).split('\n'), MARKER]);
  return filesIn(folder).filter((file) => !own.has(file) && !strays.includes(basename(file)));
}

/** The paths of all files in a folder, with forward slashes. Links are files, wherever they lead. */
function filesIn(folder: string, below = ''): string[] {
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
