import { isMessageAddress } from '../../domain/urls/redirects.ts';
import { publishedUrls } from '../../domain/urls/published-urls.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import type { Item } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** The target of a redirect is a page or message that exists, not another redirect. */
export const redirectsLeadSomewhere = buildRule({
  name: 'redirects-lead-somewhere',
  needs: ['tree', 'library'],
  check: ({ tree: { redirects }, library }) => {
    const { yaml, items } = redirects;
    if (!yaml) return [];
    const { pages, messages } = publishedUrls(library);
    const live = new Set([...pages, ...messages]);
    const targets = new Map(items.map(({ value: { from, to } }) => [from, to]));
    return items.flatMap(({ value: { to }, path }: Item<{ to: string }>): Diagnostic[] => {
      if (live.has(to)) return [];
      const place = yaml.at([...path, 'to']);
      if (targets.has(to)) return [diagnosticAt(place, chain(to, targets))];
      return [
        diagnosticAt(place, {
          what: `redirect to an unknown ${isMessageAddress(to) ? 'message' : 'page'}`,
          found: quote(to),
          expected: 'a page or message of this site',
          repair: suggest(to, isMessageAddress(to) ? messages : pages, 'choose another target'),
        }),
      ];
    });
  },
});

function chain(
  to: string,
  targets: Map<string, string>,
): Omit<Diagnostic, 'file' | 'line' | 'column'> {
  const visited = new Set<string>();
  let end = to;
  let next = targets.get(to);
  while (next !== undefined && !visited.has(next)) {
    visited.add(next);
    end = next;
    next = targets.get(next);
  }
  const loop = targets.has(end);
  return {
    what: loop ? 'redirects form a loop' : 'redirect to another redirect',
    found: quote(to),
    expected: 'a page or message of this site',
    repair: loop ? 'choose a target that exists' : `write ${quote(end)}`,
  };
}
