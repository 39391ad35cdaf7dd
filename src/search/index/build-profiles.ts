import { distinctTrigrams, ngramHashOf } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import type { SearchDocument } from './types.ts';

/** How many trigrams of a profile each line has, if it has so many that tell its language. By judgement. */
const ENOUGH = 3;

/**
 * Builds a profile for each of some languages: the trigrams, joined, by which its texts are told from those of
 * the others, as few as leave no line without some. Those that the other documents of the site have are left out.
 * @param languages the normalised lines of each
 */
export function buildProfiles(languages: Set<string>[], known: SearchDocument[]): string[] {
  const common = new Set(
    known.flatMap(({ text }) => [...distinctTrigrams(normalize(text))].map(ngramHashOf)),
  );
  const lines = languages.map((own) => [...own].map(distinctTrigrams));
  const holders = new Map<string, number>();
  for (const own of lines)
    for (const gram of new Set(own.flatMap((grams) => [...grams])))
      holders.set(gram, (holders.get(gram) ?? 0) + 1);
  const saying = (gram: string): number => Math.log((lines.length + 1) / (holders.get(gram) ?? 1));
  return lines.map((own) =>
    profileOf(own, (gram) => (common.has(ngramHashOf(gram)) ? 0 : saying(gram))),
  );
}

/** Chooses trigrams: those that say most for most lines first, as long as a line lacks some. */
function profileOf(lines: Set<string>[], weightOf: (gram: string) => number): string {
  const places = new Map<string, number[]>();
  for (const [line, grams] of lines.entries())
    for (const gram of grams) {
      const own = places.get(gram);
      if (own) own.push(line);
      else places.set(gram, [line]);
    }
  const weighted = [...places]
    .map(([gram, own]) => ({ gram, own, weight: weightOf(gram) * Math.log(1 + own.length) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.gram < b.gram ? -1 : 1));
  const had = new Uint8Array(lines.length);
  const chosen = weighted.filter(({ own }) => {
    if (own.every((line) => (had[line] ?? 0) >= ENOUGH)) return false;
    for (const line of own) had[line] = (had[line] ?? 0) + 1;
    return true;
  });
  return chosen.map(({ gram }) => gram).join('');
}
