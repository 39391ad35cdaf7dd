import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quoteAll } from '../../reader/source/messages.ts';
import { factsIn } from '../support/facts.ts';
import type { Passage } from '../support/prose-passages.ts';
import { checkRule } from '../support/rule.ts';

/** A date, version or amount is cited: in its paragraph, in a footnote of it, or above its list. */
export const factsHaveASource = checkRule({
  name: 'facts-have-a-source',
  needs: ['prose', 'style'],
  check: ({ prose, style }) => {
    const find = factsIn(style);
    return prose.flatMap((passage) => {
      if (passage.kind !== 'words') return [];
      const facts = find(passage.words, passage.locale);
      const [first] = facts;
      if (!first || isCited(passage, prose)) return [];
      return [
        diagnosticAt(passage.at(first.index), {
          what: 'missing citation for a date, version or amount',
          found: quoteAll(facts.map(({ found }) => found)),
          expected: '`<Cite>` in the paragraph or above its list, or `<Dated>` around it',
          repair: 'cite the source that says so, or leave the number out',
        }),
      ];
    });
  },
});

function isCited({ sources, notes, file }: Passage, prose: Passage[]): boolean {
  if (sources.length > 0) return true;
  return prose.some(
    (other) =>
      other.file === file &&
      other.note !== undefined &&
      notes.includes(other.note) &&
      other.sources.length > 0,
  );
}
