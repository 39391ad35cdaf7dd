import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { CheckRule } from '../support/rule.ts';

/**
 * A remark only: nothing turns wrong because a client was captured again. A text of an earlier release
 * may stay where that of the newest one stands as well.
 */
export const capturesAreCurrent: CheckRule = {
  name: 'captures-are-current',
  demand: 'A text was captured of the newest release that was captured of its client.',
  remark: true,
  whole: true,
  check: ({ tree }) => {
    const newest = newestReleases(tree);
    const captured = allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) =>
        'capture' in value && !value.retired
          ? [{ reference: value.capture, place: () => yaml.at([...path, 'capture']) }]
          : [],
      ),
    );
    const used = new Set(captured.map(({ reference }) => reference));
    return captured.flatMap(({ reference, place }) => {
      const [folder = '', ...rest] = reference.split('/');
      const current = [newest.get(clientIn(folder)) ?? folder, ...rest].join('/');
      if (used.has(current)) return [];
      return [
        diagnosticAt(place(), {
          what: 'a text of an earlier release',
          found: quote(reference),
          expected: quote(current),
          repair: tree.captures.has(current)
            ? 'refer to it, or add it beside this one if its text is another'
            : 'capture it anew: `npm run capture`',
        }),
      ];
    });
  },
};

/** The newest folder of captures of each client. */
function newestReleases({ captures }: ContentTree): Map<string, string> {
  const folders = new Set([...captures.keys()].map((reference) => reference.split('/')[0] ?? ''));
  const oldestFirst = [...folders].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(oldestFirst.map((folder) => [clientIn(folder), folder]));
}

/** What stands before the release: `client` of `client-5.2`. */
function clientIn(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('-'));
}
