import type { PlainText } from './body.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
import { quote } from '../source/messages.ts';

/** Markdown syntax that the parser leaves in the text, where readers would see it. */
interface Leftover {
  pattern: RegExp;
  what: string;
  expected: string;
  repair: string;
}

const emphasis = {
  what: 'emphasis marks are shown as text',
  expected: 'emphasised words',
  repair:
    'put the marks next to letters, not brackets, as in `「**重要**」`, or put spaces around them; a literal mark is `\\*`',
};

const leftovers: Leftover[] = [
  { pattern: /\*\*|__|~~/, ...emphasis },
  { pattern: /\*[^\s*](?:[^*\n]*[^\s*])?\*/, ...emphasis },
  { pattern: /(?<![\w_])_[^\s_](?:[^_\n]*[^\s_])?_(?![\w_])/, ...emphasis },
  {
    pattern: /`/,
    what: 'unmatched backtick',
    expected: 'code between two backticks',
    repair: 'add the other one; a literal backtick is `` \\` ``',
  },
  {
    pattern: /\]\(|\] \($|\[[^\][]+\]\[[^\][]*\]/,
    what: 'incomplete link',
    expected: '`[words](address)`',
    repair: 'write it like this, without a space in between; a literal bracket is `\\[`',
  },
  {
    pattern: /\[\^[^\]\n]*$/,
    what: 'incomplete footnote',
    expected: '`[^name]`',
    repair: 'close the bracket',
  },
  {
    pattern: /^\|.*\|\s*$/m,
    what: 'table is not recognised',
    expected: 'a header row, a line `|---|---|` with as many columns, and rows of cells',
    repair: 'give the second line as many columns as the first, and leave a blank line above',
  },
  {
    pattern: /^#{2,6}(?=[^\s#])/m,
    what: 'heading is not recognised',
    expected: 'a space after `##`',
    repair: 'add the space',
  },
  {
    pattern: /\}/,
    what: 'unmatched brace',
    expected: 'no braces in prose',
    repair: 'remove it; a literal brace is `&#125;`',
  },
  {
    pattern: /^:::|^\[!\w+\]$|\$\$[^$]+\$\$/m,
    what: 'unsupported Markdown',
    expected: 'plain Markdown and the components of this site',
    repair: 'remove it, or use `<Dated>`',
  },
  {
    pattern: /&[a-z]+\d*;/i,
    what: 'unknown character name',
    expected: 'a name such as `&lt;`',
    repair: 'write the character itself; a literal `&` is `&amp;`',
  },
];

/** Reports the first piece of Markdown syntax left in a text; the others tend to follow from it. */
export function findLeftover({ source, value, at }: PlainText): Diagnostic[] {
  // A character after a backslash is meant literally.
  const plain = source.replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0000\u0000');
  const found = leftovers.flatMap(({ pattern, ...text }) => {
    const match = pattern.exec(plain);
    return match && value.includes(match[0].trim()) ? [{ ...text, index: match.index }] : [];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  const { index, ...text } = first;
  return [diagnosticAt(at(index), { ...text, found: quote(source.slice(index)) })];
}
