/**
 * The least length of a run, in characters, that two unrelated texts do not share by accident: longer in
 * Latin script, which has few letters, than in kana, kanji or hangul. By judgement, checked on the library
 * (docs/finder.md).
 */
const LATIN_RUN = 10;
const OTHER_RUN = 5;
/** Up to this length of a query, in characters. Runs are longer by one a doubling beyond it. By judgement. */
const USUAL = 400;
const LATIN = /^[a-z0-9]+$/;
/** The share of a line, or of a short query, that is enough by itself. By judgement. */
const MOST_OF_LINE = 0.85;
const MOST_OF_QUERY = 0.8;
/** How many trigrams in a row one wrong letter breaks: a run goes on behind it. */
export const SLIP = 3;

/** Returns the least length, in characters, of a run that is not taken for an accident. */
function leastRun(latin: boolean, lineLength: number, queryLength: number): number {
  const more = Math.max(0, Math.log2(queryLength / USUAL));
  return Math.min(
    latin ? LATIN_RUN + more : OTHER_RUN + more / 2,
    Math.max(4, lineLength * MOST_OF_LINE),
    Math.max(3, queryLength * MOST_OF_QUERY),
  );
}

/** Returns where the run that starts at a trigram ends: at its last trigram. */
function endOfRun(threes: number[], start: number): number {
  let end = start;
  for (let at = start + 1; at < threes.length && at - end <= SLIP; at += 1) {
    if ((threes[at] ?? -1) >= 0) end = at;
  }
  return end;
}

/**
 * Tells whether a line may have a run too long to be an accident, or be in the query: a quick look, as most
 * lines have none.
 * @param longest the length of its longest run, in characters
 */
export function mayHaveRun(line: string, longest: number, queryLength: number): boolean {
  if (line.length < 4) return line.length > 1;
  return (
    longest >= leastRun(false, line.length, queryLength) &&
    longest >= leastRun(LATIN.test(line), line.length, queryLength)
  );
}

/**
 * Returns the trigrams of a line, as numbers of the query’s n-grams, that lie in runs too long to be an
 * accident. A run may have single slips in it.
 * @param line the normalised line
 * @param threes its trigrams, in order, as numbers of the query’s; -1 for those that are not in it
 * @param queryLength the length of the normalised query
 */
export function solidTrigrams(line: string, threes: number[], queryLength: number): number[] {
  const solid: number[] = [];
  for (let start = 0; start < threes.length; start += 1) {
    if ((threes[start] ?? -1) < 0) continue;
    const end = endOfRun(threes, start);
    const run = line.slice(start, end + 3);
    if (run.length >= leastRun(LATIN.test(run), line.length, queryLength)) {
      for (let at = start; at <= end; at += 1) {
        const gram = threes[at] ?? -1;
        if (gram >= 0) solid.push(gram);
      }
    }
    start = end;
  }
  return solid;
}
