import { commandLine } from '../../domain/text/command-line.ts';
import { hashOfAnswers } from '../../reader/files/checksums.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { findEntry } from '../../reader/tree/lookup.ts';
import type { ContentTree, ShortAnswersOfLanguage } from '../../reader/tree/types.ts';
import { checkRule } from '../support/rule.ts';

/** The field `of` of a short answer is the hash of the present answers of its entry. */
export const shortAnswersAreNotBehind = checkRule({
  name: 'short-answers-are-not-behind',
  // Who changes an entry rarely writes all these languages.
  severity: 'warning',
  needs: ['tree'],
  check: ({ tree }) => tree.shortAnswers.flatMap((file) => outdated(file, tree)),
});

function outdated({ value, yaml }: ShortAnswersOfLanguage, tree: ContentTree): Diagnostic[] {
  return Object.entries(value?.answers ?? {}).flatMap(([slug, { of }]) => {
    const source = findEntry(tree, slug)?.files.get(tree.site.locales?.[0] ?? '');
    const hash = source?.words && hashOfAnswers(source.words.answers);
    if (!yaml || !source || hash === undefined || of === hash) return [];
    return diagnosticAt(yaml.at(['answers', slug, 'of']), {
      what: 'short answer is behind its entry',
      found: of === undefined ? 'no `of` hash' : quote(of),
      expected: `${quote(hash)}, the hash of the answers in ${source.file}`,
      repair: `compare the two, then run \`${commandLine(`check --translated ${slug}`)}\``,
    });
  });
}
