import { withVisibleControls } from '../../domain/text/visible-controls.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';

/** The most characters of a long line that are shown, and the most of them before the carets. By judgement. */
const SHOWN = 96;
const BEFORE = 48;

/** Characters that take two columns of a terminal, and those that take none. */
const wide =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /[\p{M}\u200d]/u;

/** The line of a diagnostic, shortened if it is long: the text before the mark, the marked text, the rest. */
export interface CodeFrame {
  before: string;
  marked: string;
  behind: string;
  /** The line below: spaces, then carets under the marked text. */
  carets: string;
}

/**
 * Returns the line of a diagnostic with what was found marked, or its first character if the line
 * does not hold that word for word.
 * @param text the text of the file
 * @returns undefined if the line is blank or does not exist
 */
export function codeFrame(
  { line, column, found }: Pick<Diagnostic, 'line' | 'column' | 'found'>,
  text: string,
): CodeFrame | undefined {
  const source = text.split(/\r?\n/)[line - 1];
  if (source === undefined || source.trim() === '') return undefined;
  const at = column - 1;
  const quoted = /^`([^`…]+)`/.exec(found)?.[1] ?? '';
  const length = quoted !== '' && source.startsWith(quoted, at) ? quoted.length : 1;
  const from = source.length > SHOWN ? Math.max(0, at - BEFORE) : 0;
  const to = Math.max(from + SHOWN, at + length);
  const pieces = [
    source.slice(from, at),
    source.slice(at, at + length),
    source.slice(at + length, to),
  ];
  const [before = '', marked = '', behind = ''] = pieces.map(withVisibleControls);
  const start = from > 0 ? `…${before}` : before;
  return {
    before: start,
    marked,
    behind: to < source.length ? `${behind}…` : behind,
    carets:
      start.replaceAll(/[^\t]/gu, (character) => ' '.repeat(columns(character))) + carets(marked),
  };
}

function carets(marked: string): string {
  return '^'.repeat(
    Math.max(
      1,
      [...marked].reduce((sum, character) => sum + columns(character), 0),
    ),
  );
}

function columns(character: string): number {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
