import { join } from 'node:path';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote, quoteAll } from '../../reader/source/messages.ts';
import { shownPath } from '../../reader/source/files.ts';
import { fileStart } from '../../reader/source/position.ts';
import { allFacts, unknownName } from '../../reader/tree/lookup.ts';
import type { ContentTree, EntryFolder, ShortAnswersOfLanguage } from '../../reader/tree/types.ts';
import { buildRule } from '../support/rule.ts';

/**
 * A file of short answers has one for each entry that is not retired, and is in no language of the site. Of the
 * entries that an organisation adds to a content package, it may have some.
 */
export const shortAnswersMatchEntries = buildRule({
  name: 'short-answers-match-entries',
  needs: ['tree'],
  check: ({ tree }) =>
    tree.shortAnswers.flatMap((file) => [...ofTheSite(file, tree), ...differences(file, tree)]),
});

function ofTheSite(
  { file, language }: ShortAnswersOfLanguage,
  { site }: ContentTree,
): Diagnostic[] {
  if (!site.locales?.includes(language)) return [];
  return [
    diagnosticAt(fileStart(file), {
      what: 'short answers in a language of the site',
      found: quote(language),
      expected: `another language than ${quoteAll(site.locales)}`,
      repair: 'remove the file: the entries are written in this language',
    }),
  ];
}

/** Tells whether an entry is in a layer above the lowest one. */
function isAdded({ files }: EntryFolder, { layers: [lowest = ''] }: ContentTree): boolean {
  const folder = `${shownPath(join(lowest, 'faq'))}/`;
  return [...files.values()].every(({ file }) => !file.startsWith(folder));
}

function differences({ value, yaml }: ShortAnswersOfLanguage, tree: ContentTree): Diagnostic[] {
  if (!value || !yaml) return [];
  const given = Object.keys(value.answers);
  const known = tree.entries.map(({ slug }) => slug);
  // Whether an entry is retired is known only of one that can be read.
  const wanted = allFacts(tree).flatMap(({ entry, facts }) =>
    facts.all && !facts.all.retired && !isAdded(entry, tree) ? entry.slug : [],
  );
  const missing = wanted.filter((slug) => !given.includes(slug));
  const unknown = given.filter((slug) => !known.includes(slug));
  const meant = unknown.map((slug) => closestMatch(slug, missing));
  return [
    ...unknown.map((slug) =>
      unknownName(yaml.atKey(['answers', slug]), slug, {
        kind: 'entry',
        home: tree.folder,
        known: missing,
      }),
    ),
    ...missing
      .filter((slug) => !meant.includes(slug))
      .map((slug) =>
        diagnosticAt(yaml.atKey(['answers']), {
          what: 'entry has no short answer in this language',
          found: `none for ${quote(slug)}`,
          expected: 'one for each entry that is not retired',
          repair: `add ${quote(`${slug}:`)} with \`what\`, \`can-do\` and \`tell\``,
        }),
      ),
  ];
}
