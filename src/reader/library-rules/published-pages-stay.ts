import { linksFor } from '../../domain/links.ts';
import { entryOf } from '../../domain/moved.ts';
import { publishedIn } from '../../domain/published.ts';
import { lostAddresses, recordedIn } from '../lost-address.ts';
import type { LibraryRule } from '../tree.ts';

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
