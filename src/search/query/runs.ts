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
const SLIP = 3;

/**
 * Returns the trigrams of a line, as numbers of the query’s n-grams, that lie in runs too long to be an
 * accident. A run may have single slips in it.
 * @param line the normalised line
 * @param threes the number of each trigram of the line, in order; -1 for one the query does not contain
 * @param queryLength the length of the normalised query
 */
export function solidTrigrams(line: string, threes: number[], queryLength: number): number[] {
  const solid: number[] = [];
  const more = Math.max(0, Math.log2(queryLength / USUAL));
  for (let start = 0; start < threes.length; start += 1) {
    if ((threes[start] ?? -1) < 0) continue;
    let end = start;
    for (let at = start + 1; at < threes.length && at - end <= SLIP; at += 1) {
      if ((threes[at] ?? -1) >= 0) end = at;
    }
    const run = line.slice(start, end + 3);
    const least = Math.min(
      LATIN.test(run) ? LATIN_RUN + more : OTHER_RUN + more / 2,
      Math.max(4, line.length * MOST_OF_LINE),
      Math.max(3, queryLength * MOST_OF_QUERY),
    );
    if (run.length >= least) {
      for (let at = start; at <= end; at += 1) {
        const gram = threes[at] ?? -1;
        if (gram >= 0) solid.push(gram);
      }
    }
    start = end;
  }
  return solid;
}
