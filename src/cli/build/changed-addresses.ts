import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, MARKER } from './site-marker.ts';

/** Matches files without an address of their own: those for servers, and compressed forms of other files. */
const WITHOUT_ADDRESS = /^_(?:headers|redirects|nginx\/.*)$|\.(?:br|gz)$/;

/**
 * Lists the addresses at which a new site does not answer as the old one did: changed, new and removed
 * ones, sorted. Without an old site these are all addresses.
 * @param old the folder of the old site, which may be missing
 * @param site the folder of the new one
 * @param address where the site is published
 */
export function changedAddresses(old: string, site: string, address: string): string[] {
  const root = address.replace(/\/?$/, '/');
  const files = new Set([...(existsSync(old) ? filesIn(old) : []), ...filesIn(site)]);
  return [...files]
    .filter((file) => file !== MARKER && !WITHOUT_ADDRESS.test(file))
    .filter((file) => !areEqual(join(old, file), join(site, file)))
    .map((file) => new URL(encodePath(file.replace(/(^|\/)index\.html$/, '$1')), root).href)
    .toSorted();
}

/** Encodes a path of a file as that of an address below another. */
function encodePath(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

function areEqual(one: string, other: string): boolean {
  const [size, otherSize] = [one, other].map(
    (path) => statSync(path, { throwIfNoEntry: false })?.size,
  );
  return size !== undefined && size === otherSize && readFileSync(one).equals(readFileSync(other));
}
