import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { StyleTerm } from '../../schemas/style.ts';
import type { Passage } from '../support/prose-passages.ts';
import { anyOf, findPhrase, without, type PhrasePiece } from '../support/phrases.ts';
import { checkRule, type Finding } from '../support/rule.ts';

/** Messages, quotations and code are in the words of others and are left alone. */
export const termsAreConsistent = checkRule({
  name: 'terms-are-consistent',
  needs: ['fields', 'prose', 'style'],
  check: ({ fields, prose, style }) => {
    const doubtful = anyOf(style.terms.flatMap((term) => term['instead-of']));
    const passages = [...fields, ...prose].filter(
      ({ kind, words }) => kind !== 'code' && doubtful(words),
    );
    return passages.flatMap((passage) =>
      style.terms
        .filter(({ locale }) => locale === passage.locale)
        .flatMap((term) => wordsNotUsed(passage.words, term).map(objection(passage, term))),
    );
  },
});

/**
 * The places of words the term stands instead of, the longer word where one begins with another.
 * What is part of the term itself or of an exception is none.
 */
export function wordsNotUsed(
  text: string,
  { use, 'instead-of': words, except }: StyleTerm,
): PhrasePiece[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce<PhrasePiece[]>((found, word) => {
    const longer = [use, ...except].filter((one) => holds(one, word));
    const right = longer.flatMap((one) => findPhrase(text, one));
    const left = without(text, [...right, ...found]);
    return [...found, ...findPhrase(left, word).filter((piece) => piece.found !== use)];
  }, []);
}

function holds(longer: string, word: string): boolean {
  return longer.length > word.length && longer.toLowerCase().includes(word.toLowerCase());
}

function objection({ at }: Passage, term: StyleTerm): (piece: PhrasePiece) => Finding {
  const { use, why } = term;
  return ({ index, found }) => {
    const same = found.toLowerCase() === use.toLowerCase();
    const by = !same && startsLarge(found) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
    const hand = term['by-hand'];
    const diagnostic = diagnosticAt(at(index), {
      what: 'word that the style guide replaces',
      found: quote(found),
      expected: quote(by),
      repair: `${hand ? 'reword the sentence' : `replace it: \`${commandLine('check --fix')}\``}${why === undefined ? '' : ` (${why})`}`,
    });
    return hand ? diagnostic : { ...diagnostic, replace: { found, by } };
  };
}

function startsLarge(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
