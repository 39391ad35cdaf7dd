import { commandLine } from '../../domain/text/command-line.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { checkRule } from '../support/rule.ts';

/**
 * A message refers to a capture of the newest release of its client; a text of an earlier one may stay
 * beside it. Only a warning: a new capture does not make older content wrong.
 */
export const capturesAreCurrent = checkRule({
  name: 'captures-are-current',
  needs: ['tree', 'library'],
  severity: 'warning',
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
          what: 'text from an earlier release',
          found: quote(reference),
          expected: quote(current),
          repair: tree.captures.has(current)
            ? 'refer to it, or add it as well if its text differs'
            : `record it again: \`${commandLine('capture')}\``,
        }),
      ];
    });
  },
});

/** Returns the newest folder of captures of each client. */
function newestReleases({ captures }: ContentTree): Map<string, string> {
  const folders = new Set([...captures.keys()].map((reference) => reference.split('/')[0] ?? ''));
  const oldestFirst = [...folders].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(oldestFirst.map((folder) => [clientIn(folder), folder]));
}

/** Returns the client of a folder of captures: `client` of `client-5.2`. */
function clientIn(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('-'));
}
