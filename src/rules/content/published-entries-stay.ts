import { parseMessageRef, formatMessageRef } from '../../domain/library/refs.ts';
import { slugOfPath, entryPath } from '../../domain/urls/redirects.ts';
import { readableFacts, idsIn } from '../../reader/tree/lookup.ts';
import { missingPublishedUrls, recordedUrls } from '../support/missing-urls.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { buildRule } from '../support/rule.ts';

/**
 * Every entry and every message the ledger records is there, or a redirect leads on from it. It says so
 * although others still refer to what is gone.
 */
export const publishedEntriesStay = buildRule({
  name: 'published-entries-stay',
  needs: ['tree'],
  check: ({ tree }) => {
    if (!tree.site.locales) return [];
    const slugs = new Set(tree.entries.map(({ slug }) => slug));
    const recorded = [
      ...recordedUrls(tree, 'pages').filter(({ address }) => slugOfPath(address) !== ''),
      // The messages of an entry that is gone go with it.
      ...recordedUrls(tree, 'messages', (message) => {
        const { entry: slug } = parseMessageRef(message);
        return slugs.has(slug) ? message : entryPath(slug);
      }),
    ];
    const pages = [...slugs].map(entryPath);
    return missingPublishedUrls(recorded, tree, { pages, messages: messagesIn(tree) });
  },
});

/** Every message there is; of an entry that cannot be read, those that were there before. */
function messagesIn(tree: ContentTree): string[] {
  return tree.entries.flatMap((entry) => {
    const facts = readableFacts(tree, entry);
    if (facts) return idsIn(facts, 'messages').map((id) => formatMessageRef({ entry: entry.slug, id }));
    return tree.ledger.value.messages.filter((message) => message.startsWith(`${entry.slug}#`));
  });
}
