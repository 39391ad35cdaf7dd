import { codeSlug } from '../../domain/text/slug.ts';
import { decodePercent } from '../../domain/urls/percent.ts';

/**
 * The address of a code's page out of one in which the code is written as on the screen; nothing for
 * other addresses, and where they are the same.
 */
export function codeAddress(path: string): string | undefined {
  const [, folder, code] = /^(.*\/code\/)([^/]+)\/?$/.exec(path) ?? [];
  if (folder === undefined || code === undefined) return undefined;
  const address = `${folder}${encodeURIComponent(codeSlug(decodePercent(code)))}/`;
  return address === path ? undefined : address;
}
