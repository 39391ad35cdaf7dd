import type { Style } from '../../schemas/style.ts';
import { findPattern, patternOf, without, type PhrasePiece } from './phrases.ts';

const year = String.raw`(?<![\p{Nd}.,])(?:19|20)\d\d(?![\p{Nd}]|[.,]\p{Nd})`;
const version = String.raw`(?<![\p{L}\p{Nd}.])\p{Nd}+(?:\.\p{Nd}+)+`;
const release = String.raw`(?<![\p{L}\p{Nd}])\p{Lu}[\p{Script=Latin}\p{Nd}.+]*\s\p{Nd}+(?:\.\p{Nd}+)*`;

const pattern = (either: string[]): RegExp => new RegExp(either.join('|'), 'gu');

/** Says which pieces of a text are facts that need a proof: years, versions and amounts. */
export function factsIn({
  amounts,
  names,
}: Style): (text: string, locale: string) => PhrasePiece[] {
  const known = pattern([patternOf(names)]);
  const facts = new Map(
    Object.entries(amounts).map(([locale, all]) => [
      locale,
      pattern([patternOf(all), release, version, year]),
    ]),
  );
  const plain = pattern([release, version, year]);
  return (text, locale) => {
    if (!/\p{Nd}/u.test(text)) return [];
    const wanted = facts.get(locale) ?? plain;
    const all = findPattern(text, wanted);
    if (all.length === 0) return all;
    return findPattern(without(text, findPattern(text, known)), wanted);
  };
}
