import { isAside } from '../library/parts.ts';
import type { ProvenCure } from '../library/types.ts';
import type { Links } from './urls.ts';

/** Returns the address of a cure, on the page of its entry or on the page beside it. */
export function cureUrl(
  { entry, client, part }: Pick<ProvenCure, 'entry' | 'client' | 'part'>,
  links: Links,
): string {
  const anchor = `cure-${client}`;
  return part !== undefined && isAside(part)
    ? links.background(entry, anchor)
    : links.entry(entry, anchor);
}
