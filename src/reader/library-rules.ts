import { oldAddressesAreFree } from './library-rules/old-addresses-are-free.ts';
import { publishedPagesStay } from './library-rules/published-pages-stay.ts';
import { redirectsLeadSomewhere } from './library-rules/redirects-lead-somewhere.ts';
import { replacementsAreKept } from './library-rules/replacements-are-kept.ts';
import type { LibraryRule } from './tree.ts';

/** Every demand on the addresses of a site, for which the whole of its content has to be known. */
export const libraryRules: LibraryRule[] = [
  publishedPagesStay,
  oldAddressesAreFree,
  redirectsLeadSomewhere,
  replacementsAreKept,
];
