import { parseMessageRef } from '../../domain/library/refs.ts';
import { isMessageAddress } from '../../domain/urls/redirects.ts';
import { publishedUrls } from '../../domain/urls/published-urls.ts';
import type { Library } from '../../domain/library/types.ts';
import { anchorsOf } from '../../reader/tree/anchors.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** The old address of a redirect is listed once, and nothing is published there any more. */
export const redirectSourcesAreGone = buildRule({
  name: 'redirect-sources-are-gone',
  needs: ['tree', 'library'],
  check: ({ tree, library }) => {
    const { yaml, items } = tree.redirects;
    if (!yaml) return [];
    const { pages, messages } = publishedUrls(library);
    const live = new Set([...pages, ...messages]);
    return items.flatMap(({ value: { from }, path }, index): Diagnostic[] => {
      const first = items.findIndex((other) => other.value.from === from);
      const place = yaml.at([...path, 'from']);
      const earlier = items[first];
      if (earlier && first !== index) {
        return [
          diagnosticAt(place, {
            what: 'duplicate redirect',
            found: `${quote(from)}, first used on line ${yaml.at(earlier.path).line}`,
            expected: 'each old address once',
            repair: 'remove one of them',
          }),
        ];
      }
      if (!live.has(from) && !isAnchor(tree, library, from)) return [];
      return [
        diagnosticAt(place, {
          what: 'redirect source still exists',
          found: quote(from),
          expected: 'an address that no longer exists',
          repair: 'remove the redirect, or what is published there',
        }),
      ];
    });
  },
});

/** Tells whether a page uses the anchor of a message for anything but the tab of a client. */
function isAnchor(tree: ContentTree, { clients, site }: Library, from: string): boolean {
  const { entry: slug, id } = parseMessageRef(from);
  if (!isMessageAddress(from) || clients.some((client) => client.id === id)) return false;
  return site.locales.some((locale) => anchorsOf(tree, slug, locale)?.includes(id));
}
