import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { StyleTerm } from '../../schemas/style.ts';
import type { Passage } from '../support/prose-passages.ts';
import { anyOf, findPhrase, without, type PhrasePiece } from '../support/phrases.ts';
import { checkRule, type Finding } from '../support/rule.ts';

/** Texts use the terms of style.yaml; messages, quotations and code are not checked. */
export const termsAreConsistent = checkRule({
  name: 'terms-are-consistent',
  needs: ['fields', 'prose', 'style'],
  check: ({ fields, prose, style }) => {
    const mayMatch = anyOf(style.terms.flatMap((term) => term['instead-of']));
    const passages = [...fields, ...prose].filter(
      ({ kind, words }) => kind !== 'code' && mayMatch(words),
    );
    return passages.flatMap((passage) =>
      style.terms
        .filter(({ locale }) => locale === passage.locale)
        .flatMap((term) => findReplacedWords(passage.words, term).map(toFinding(passage, term))),
    );
  },
});

/**
 * Finds the words that a term replaces, the longest if one begins with another. Words that are part of
 * the term itself or of one of its exceptions do not count.
 */
export function findReplacedWords(
  text: string,
  { use, 'instead-of': words, except }: StyleTerm,
): PhrasePiece[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce<PhrasePiece[]>((found, word) => {
    const longer = [use, ...except].filter((phrase) => containsWord(phrase, word));
    const allowed = longer.flatMap((phrase) => findPhrase(text, phrase));
    const rest = without(text, [...allowed, ...found]);
    return [...found, ...findPhrase(rest, word).filter((piece) => piece.found !== use)];
  }, []);
}

function containsWord(longer: string, word: string): boolean {
  return longer.length > word.length && longer.toLowerCase().includes(word.toLowerCase());
}

function toFinding({ at }: Passage, term: StyleTerm): (piece: PhrasePiece) => Finding {
  const { use, why } = term;
  return ({ index, found }) => {
    const same = found.toLowerCase() === use.toLowerCase();
    const by = !same && isCapitalised(found) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
    const byHand = term['by-hand'];
    const diagnostic = diagnosticAt(at(index), {
      what: 'word that the style guide replaces',
      found: quote(found),
      expected: quote(by),
      repair: `${byHand ? 'reword the sentence' : `replace it: \`${commandLine('check --fix')}\``}${why === undefined ? '' : ` (${why})`}`,
    });
    return byHand ? diagnostic : { ...diagnostic, replace: { found, by } };
  };
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
