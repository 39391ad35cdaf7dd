import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Advice, Style } from '../../schemas/style.ts';
import type { Passage } from '../support/prose-passages.ts';
import {
  anyOf,
  findPhrase,
  sentenceAround,
  without,
  type PhrasePiece,
} from '../support/phrases.ts';
import { checkRule, type Finding } from '../support/rule.ts';

/** No text gives advice listed under `never` of style.yaml; it may advise against it. */
export const noForbiddenAdvice = checkRule({
  name: 'no-forbidden-advice',
  needs: ['fields', 'prose', 'style'],
  check: ({ fields, prose, style }) => {
    const suspicious = anyOf(style.never.map(({ text }) => text));
    return [...fields, ...prose]
      .filter(({ source }) => suspicious(source))
      .flatMap((passage) => style.never.flatMap((advice) => checkPassage(passage, advice, style)));
  },
});

function checkPassage(passage: Passage, advice: Advice, { denials }: Style): Finding[] {
  const command = advice.locale === undefined;
  if (!command && (advice.locale !== passage.locale || passage.kind === 'code')) return [];
  // Commands are in code, which `words` leave out.
  const text = command ? passage.source : passage.words;
  const denialWords = Object.entries(denials).flatMap(([locale, words]) =>
    locale === passage.locale && passage.kind !== 'code' ? words : [],
  );
  const denied = (piece: PhrasePiece): boolean => {
    // A denial that is part of the advice itself does not count.
    const sentence = sentenceAround(without(text, [piece]), piece.index);
    return denialWords.some((word) => findPhrase(sentence, word).length > 0);
  };
  return findPhrase(text, advice.text)
    .filter((piece) => !denied(piece))
    .map(({ index, found }) =>
      diagnosticAt(passage.at(index), {
        what: 'forbidden advice',
        found: quote(found),
        expected: `other advice, because ${advice.why}`,
        repair: 'remove it, or advise against it in the same sentence',
      }),
    );
}
