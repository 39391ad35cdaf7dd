import type { PlainText } from './body.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
import { quote } from '../source/messages.ts';

/** A sign that was to be Markdown and has stayed a sign, so that readers would see it. */
interface Leftover {
  sign: RegExp;
  what: string;
  expected: string;
  repair: string;
}

const emphasis = {
  what: 'signs that were to stress words stand in the text',
  expected: 'stressed words',
  repair:
    'let the signs touch letters and not brackets, as in `「**重要**」`, or put a space around them; a sign itself is `\\*`',
};

const leftovers: Leftover[] = [
  { sign: /\*\*|__|~~/, ...emphasis },
  { sign: /\*[^\s*](?:[^*\n]*[^\s*])?\*/, ...emphasis },
  { sign: /(?<![\w_])_[^\s_](?:[^_\n]*[^\s_])?_(?![\w_])/, ...emphasis },
  {
    sign: /`/,
    what: 'a backtick stands alone',
    expected: 'code between two backticks',
    repair: 'write the other one; a backtick itself is `` \\` ``',
  },
  {
    sign: /\]\(|\] \($|\[[^\][]+\]\[[^\][]*\]/,
    what: 'a link is not finished',
    expected: '`[words](address)`',
    repair: 'write it so, without a space in between; a bracket itself is `\\[`',
  },
  {
    sign: /\[\^[^\]\n]*$/,
    what: 'a footnote is not finished',
    expected: '`[^name]`',
    repair: 'close the bracket',
  },
  {
    sign: /^\|.*\|\s*$/m,
    what: 'a table is not read as one',
    expected: 'a line of names, a line `|---|---|` with as many columns, and lines of cells',
    repair: 'give the second line as many columns as the first, and leave a blank line above',
  },
  {
    sign: /^#{2,6}(?=[^\s#])/m,
    what: 'a heading is not read as one',
    expected: 'a space behind `##`',
    repair: 'write the space',
  },
  {
    sign: /\}/,
    what: 'a brace stands alone',
    expected: 'no braces in prose',
    repair: 'remove it; a brace itself is `&#125;`',
  },
  {
    sign: /^:::|^\[!\w+\]$|\$\$[^$]+\$\$/m,
    what: 'a box or a formula of another Markdown stands in the text',
    expected: 'Markdown with the components there are',
    repair: 'take the signs out, or use `<Dated>`',
  },
  {
    sign: /&[a-z]+\d*;/i,
    what: 'the name of a character is not known',
    expected: 'a name such as `&lt;`',
    repair: 'write the character itself; a `&` itself is `&amp;`',
  },
];

/**
 * Finds the first sign of Markdown that is left in a text, where readers would see it. One slip often
 * leaves several.
 */
export function findLeftover({ source, value, at }: PlainText): Diagnostic[] {
  // Behind a backslash every sign is meant as itself.
  const plain = source.replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0000\u0000');
  const found = leftovers.flatMap(({ sign, ...text }) => {
    const match = sign.exec(plain);
    return match && value.includes(match[0].trim()) ? [{ ...text, index: match.index }] : [];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  const { index, ...text } = first;
  return [diagnosticAt(at(index), { ...text, found: quote(source.slice(index)) })];
}
