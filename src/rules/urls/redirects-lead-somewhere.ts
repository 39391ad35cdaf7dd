import { isMessageAddress } from '../../domain/urls/redirects.ts';
import { publishedUrls } from '../../domain/urls/published-urls.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import type { Item } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** A redirect leads in one step to a page or message that exists. */
export const redirectsLeadSomewhere = buildRule({
  name: 'redirects-lead-somewhere',
  needs: ['tree', 'library'],
  check: ({ tree: { redirects }, library }) => {
    const { yaml, items } = redirects;
    if (!yaml) return [];
    const { pages, messages } = publishedUrls(library);
    const live = new Set([...pages, ...messages]);
    const goals = new Map(items.map(({ value: { from, to } }) => [from, to]));
    return items.flatMap(({ value: { to }, path }: Item<{ to: string }>): Diagnostic[] => {
      if (live.has(to)) return [];
      const place = yaml.at([...path, 'to']);
      if (goals.has(to)) return [diagnosticAt(place, chain(to, goals))];
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
  goals: Map<string, string>,
): Omit<Diagnostic, 'file' | 'line' | 'column'> {
  const passed = new Set<string>();
  let end: string | undefined = to;
  for (let next = goals.get(to); next !== undefined && !passed.has(next); next = goals.get(next)) {
    passed.add(next);
    end = next;
  }
  const loop = goals.has(end);
  return {
    what: loop ? 'redirects form a loop' : 'redirect to another redirect',
    found: quote(to),
    expected: 'a page or message of this site',
    repair: loop ? 'choose a target that exists' : `write ${quote(end)}`,
  };
}
