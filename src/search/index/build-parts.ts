import type { CodeForms, IndexBlock, LanguagePart } from './format.ts';
import { partName } from './format.ts';
import type { SearchDocument } from './types.ts';
import { textHash } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { buildBlock } from './build-block.ts';

/** Letters with no more code points between them than this are listed as one range. By judgement. */
const GAP = 0x200;

/** Returns the script a language is usually written in, as ISO 15924 names it. */
function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? language;
}

/** Returns the ranges of code points of the letters of some texts. */
function lettersOf(texts: string[]): number[] {
  const points = new Set(
    [...texts.map(normalize).join('')]
      .filter((letter) => /\p{L}/u.test(letter))
      .map((letter) => letter.codePointAt(0) ?? 0),
  );
  const ranges: number[] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && point - last <= GAP) ranges[ranges.length - 1] = point;
    else ranges.push(point, point);
  }
  return ranges;
}

/**
 * Builds a part for each script.
 * @param rows documents in other languages than those of the site
 * @param place the position of the first of them among all documents
 */
export function buildParts(
  rows: SearchDocument[],
  place: number,
  forms: ReadonlyMap<string, CodeForms> | undefined,
): { part: LanguagePart; block: IndexBlock }[] {
  const placed = rows.map((row, at) => ({ place: place + at, row }));
  const scripts = Map.groupBy(placed, ({ row }) => scriptOf(row.language));
  return [...scripts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([script, own]) => {
      const block = buildBlock(own, forms);
      const name = partName(textHash(JSON.stringify(block)).toString(36), script);
      return { part: { name, letters: lettersOf(own.map(({ row }) => row.text)) }, block };
    });
}
