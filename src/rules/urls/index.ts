import { oldAddressesAreFree } from './old-addresses-are-free.ts';
import { publishedPagesStay } from './published-pages-stay.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
import { replacementsAreKept } from './replacements-are-kept.ts';
import type { LibraryRule } from '../../reader/tree/types.ts';

/** Every demand on the addresses of a site, for which the whole of its content has to be known. */
export const libraryRules: LibraryRule[] = [
  publishedPagesStay,
  oldAddressesAreFree,
  redirectsLeadSomewhere,
  replacementsAreKept,
];
