import { entryOf, pageOfEntry } from '../../domain/urls/redirects.ts';
import { factsOf, idsIn } from '../../reader/tree/lookup.ts';
import { lostAddresses, recordedIn } from '../support/missing-url.ts';
import type { Rule, Tree } from '../../reader/tree/types.ts';

/**
 * Every entry and every message the ledger records is there, or a redirect leads on from it. It says so
 * although others still refer to what is gone.
 */
export const publishedEntriesStay: Rule = {
  name: 'published-entries-stay',
  check: (tree) => {
    if (!tree.site.locales) return [];
    const slugs = new Set(tree.entries.map(({ slug }) => slug));
    const recorded = [
      ...recordedIn(tree, 'pages').filter(({ address }) => entryOf(address) !== ''),
      // The messages of an entry that is gone go with it.
      ...recordedIn(tree, 'messages', (message) => {
        const [slug = ''] = message.split('#');
        return slugs.has(slug) ? message : pageOfEntry(slug);
      }),
    ];
    const pages = [...slugs].map(pageOfEntry);
    return lostAddresses(recorded, tree, { pages, messages: messagesIn(tree) });
  },
};

/** Every message there is; of an entry that cannot be read, those that were there before. */
function messagesIn(tree: Tree): string[] {
  return tree.entries.flatMap((entry) => {
    const facts = factsOf(tree, entry);
    if (facts) return idsIn(facts, 'messages').map((id) => `${entry.slug}#${id}`);
    return tree.ledger.value.messages.filter((message) => message.startsWith(`${entry.slug}#`));
  });
}
