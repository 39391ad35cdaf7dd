import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const names = readdirSync(folder).filter((name) => name !== MARKER);
  writeFileSync(join(folder, MARKER), `${head}${names.toSorted().join('\n')}\n`);
}

/**
 * What lies at the top of a built site that no build has made.
 * @returns nothing if the folder is no built site
 */
export function foreignFiles(folder: string): string[] | undefined {
  const marker = readMarker(folder);
  if (!marker?.startsWith(head)) return undefined;
  const own = [...marker.slice(head.length).split('\n'), MARKER, ...strays];
  return readdirSync(folder).filter((name) => !own.includes(name));
}

function readMarker(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return undefined;
  }
}
