import { linksFor } from '../../domain/urls/urls.ts';
import { slugOfPath } from '../../domain/urls/redirects.ts';
import { publishedUrls } from '../../domain/urls/published-urls.ts';
import { missingPublishedUrls, recordedUrls } from '../support/missing-urls.ts';
import { buildRule } from '../support/rule.ts';

/** Every page in the ledger exists or has a redirect; `published-entries-stay` checks the entries. */
export const publishedPagesStay = buildRule({
  name: 'published-pages-stay',
  needs: ['tree', 'library'],
  check: ({ tree, library }) => {
    const links = linksFor('', '', '');
    const recorded = [
      ...recordedUrls(tree, 'pages').filter(({ address }) => slugOfPath(address) === ''),
      ...recordedUrls(tree, 'codes', (code) => links.code(code).slice(1)),
    ];
    const { pages, messages } = publishedUrls(library);
    // Those of hidden entries are not in redirects.yaml.
    const hidden = library.leftOut.length > 0 ? library.redirects.map(({ from }) => from) : [];
    return missingPublishedUrls(recorded, tree, { pages: [...pages, ...hidden], messages });
  },
});
