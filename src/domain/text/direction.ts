/** Letters that are written from right to left: the blocks Unicode has for them, present and future. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

/** The share of such letters that makes a text one of them: names of programs and codes are in Latin script. */
const SHARE = 0.3;

/** Returns the direction of a text by its letters: `rtl` if enough of them run from right to left. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return others > SHARE * letters ? 'rtl' : 'ltr';
}
