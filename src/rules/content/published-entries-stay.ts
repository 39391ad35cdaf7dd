import { parseMessageRef, formatMessageRef } from '../../domain/library/refs.ts';
import { slugOfPath, entryPath } from '../../domain/urls/redirects.ts';
import { readableFacts, idsIn } from '../../reader/tree/lookup.ts';
import { missingPublishedUrls, recordedUrls } from '../support/missing-urls.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { buildRule } from '../support/rule.ts';

/**
 * Every entry and message in the ledger exists or has a redirect. The rule needs only the tree, so that
 * it also reports an entry that is gone if others still refer to it.
 */
export const publishedEntriesStay = buildRule({
  name: 'published-entries-stay',
  needs: ['tree'],
  check: ({ tree }) => {
    if (!tree.site.locales) return [];
    const slugs = new Set(tree.entries.map(({ slug }) => slug));
    const recorded = [
      ...recordedUrls(tree, 'pages').filter(({ address }) => slugOfPath(address) !== ''),
      // If the whole entry is gone, it is reported instead of its messages.
      ...recordedUrls(tree, 'messages', (message) => {
        const { entry: slug } = parseMessageRef(message);
        return slugs.has(slug) ? message : entryPath(slug);
      }),
    ];
    const pages = [...slugs].map(entryPath);
    return missingPublishedUrls(recorded, tree, { pages, messages: messagesIn(tree) });
  },
});

/** Returns the references of all messages; of an entry that cannot be read, those in the ledger. */
function messagesIn(tree: ContentTree): string[] {
  return tree.entries.flatMap((entry) => {
    const facts = readableFacts(tree, entry);
    if (facts)
      return idsIn(facts, 'messages').map((id) => formatMessageRef({ entry: entry.slug, id }));
    return tree.ledger.value.messages.filter((message) => message.startsWith(`${entry.slug}#`));
  });
}
