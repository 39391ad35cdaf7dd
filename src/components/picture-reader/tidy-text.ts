/** A line as the reader gives it: how sure it is of each word, from 0 to 100. */
export interface ReadLine {
  words: { text: string; confidence: number }[];
}

/** Below this the reader guesses: it sees words in icons and frames. Measured with `npm run stress -- pictures`. */
const SURE = 30;

const JAPANESE = String.raw`[\p{Script=Han}\u3000-\u30ff\uff01-\uff1f]`;
/** White space that stands between two Japanese characters, where no text has any. */
const BETWEEN = new RegExp(String.raw`(?<=${JAPANESE})[ \t]+(?=${JAPANESE})`, 'gu');

/**
 * Returns the text of a picture as a person would copy it: without what is only guessed, and without the spaces
 * the reader puts between Japanese characters.
 */
export function tidyText(lines: ReadLine[]): string {
  return lines
    .map(({ words }) => words.filter(({ confidence }) => confidence >= SURE))
    .map((words) => words.map(({ text }) => text.trim()).join(' '))
    .map((line) => line.replace(BETWEEN, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}
