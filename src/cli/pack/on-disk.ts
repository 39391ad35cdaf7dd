import { posix } from 'node:path';

/**
 * An address of the site as a file on a disk has to write it; an address elsewhere stays as it is.
 * @param address root-relative, perhaps with a query and an anchor
 * @param base the sub-path the site is published under, ending in a slash
 * @param from the folder of the file that holds the address, below the root of the site
 */
export function onDisk(address: string, base: string, from: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const folder = path === '' || path.endsWith('/');
  return posix.relative(from, path + (folder ? 'index.html' : '')) + rest;
}

/** As `onDisk`, of a folder that is no page: it ends in a slash. */
export function folderOnDisk(address: string, base: string, from: string): string {
  return onDisk(address, base, from).replace(/index\.html$/, '');
}
