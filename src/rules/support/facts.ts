import type { Style } from '../../schemas/style.ts';
import { findPattern, patternOf, without, type PhrasePiece } from './phrases.ts';

const year = String.raw`(?<![\p{Nd}.,])(?:19|20)\d\d(?![\p{Nd}]|[.,]\p{Nd})`;
const version = String.raw`(?<![\p{L}\p{Nd}.])\p{Nd}+(?:\.\p{Nd}+)+`;
const release = String.raw`(?<![\p{L}\p{Nd}])\p{Lu}[\p{Script=Latin}\p{Nd}.+]*\s\p{Nd}+(?:\.\p{Nd}+)*`;

const pattern = (either: string[]): RegExp => new RegExp(either.join('|'), 'gu');

/**
 * Returns a function that finds the facts in a text that need a citation: years, versions, releases
 * (`Name 12`) and the amounts of `style.yaml`, without those that are part of one of its names.
 */
export function factsIn({
  amounts,
  names,
}: Style): (text: string, locale: string) => PhrasePiece[] {
  const exempt = pattern([patternOf(names)]);
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
    return findPattern(without(text, findPattern(text, exempt)), wanted);
  };
}
