import { codeSlug } from '../../domain/text/slug.ts';
import { decodePercent } from '../../domain/urls/faq-link.ts';

/**
 * Returns the path of a code’s page, given a path with the code as it is on the screen; undefined for
 * any other path, and if nothing changes.
 * @example codeAddress('/en/code/P-02/') // '/en/code/p-02/'
 */
export function codeAddress(path: string): string | undefined {
  const [, folder, code] = /^(.*\/code\/)([^/]+)\/?$/.exec(path) ?? [];
  if (folder === undefined || code === undefined) return undefined;
  const address = `${folder}${encodeURIComponent(codeSlug(decodePercent(code)))}/`;
  return address === path ? undefined : address;
}
