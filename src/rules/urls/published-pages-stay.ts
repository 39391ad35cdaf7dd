import { linksFor } from '../../domain/urls/urls.ts';
import { entryOf } from '../../domain/urls/redirects.ts';
import { publishedIn } from '../../domain/urls/published-urls.ts';
import { lostAddresses, recordedIn } from '../support/missing-url.ts';
import type { LibraryRule } from '../../reader/tree/types.ts';

/** Every page the ledger records is there, or a redirect leads on from it. Entries are another rule’s matter. */
export const publishedPagesStay: LibraryRule = {
  name: 'published-pages-stay',
  check: (tree, library) => {
    const links = linksFor('', '', '');
    const recorded = [
      ...recordedIn(tree, 'pages').filter(({ address }) => entryOf(address) === ''),
      ...recordedIn(tree, 'codes', (code) => links.code(code).slice(1)),
    ];
    return lostAddresses(recorded, tree, publishedIn(library));
  },
};
