import type { Placed, PlainText } from '../body.ts';
import { withEscapes } from '../hidden-characters.ts';
import { allFiles } from '../lookup.ts';
import { problemAt, type Problem } from '../problem.ts';
import { valueAt } from '../schema-walk.ts';
import type { DataFile, Rule } from '../tree.ts';
import { quote } from '../wording.ts';
import type { Path } from '../yaml.ts';

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

const words: Path[] = [
  ['title'],
  ['summary'],
  ['answers', 'meaning'],
  ['answers', 'action'],
  ['answers', 'contact'],
];

/** What was meant as Markdown is read as Markdown: no sign of it stays in the text. */
export const markdownIsReadAsMeant: Rule = {
  name: 'markdown-is-read-as-meant',
  check: (tree) =>
    allFiles(tree).flatMap(({ body, ...file }) => [
      ...markedFields(file),
      ...(body?.texts ?? []).flatMap(leftIn),
      ...(body?.texts ?? []).flatMap(hiddenIn),
      ...(body?.bareLinks ?? []).flatMap(swallowing),
      ...(body?.headings ?? []).flatMap(ranked),
    ]),
};

/** The short texts of an entry are shown letter by letter, so no sign in them stresses or links. */
function markedFields({ yaml }: DataFile): Problem[] {
  return words.flatMap((path) => {
    const text = valueAt(yaml?.data, path);
    const sign = typeof text === 'string' ? /\*\*|\]\(/.exec(text)?.[0] : undefined;
    if (!yaml || sign === undefined) return [];
    return [
      problemAt(yaml.atPiece(path, sign), {
        what: `Markdown in ${quote(path.join('.'))}, which is shown as it is`,
        found: quote(String(text)),
        expected: 'words alone',
        repair: 'take the signs out',
      }),
    ];
  });
}

/** The first sign that is left in a text; one slip often leaves several. */
function leftIn({ source, value, at }: PlainText): Problem[] {
  // Behind a backslash every sign is meant as itself.
  const plain = source.replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0000\u0000');
  const found = leftovers.flatMap(({ sign, ...text }) => {
    const match = sign.exec(plain);
    return match && value.includes(match[0].trim()) ? [{ ...text, index: match.index }] : [];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  const { index, ...text } = first;
  return [problemAt(at(index), { ...text, found: quote(source.slice(index)) })];
}

/** Characters nobody sees that came in by their numbers, `&#7;`. */
function hiddenIn({ source, value, at }: PlainText): Problem[] {
  if (withEscapes(value) === value || withEscapes(source) !== source) return [];
  return [
    problemAt(at(Math.max(0, source.search(/&#/))), {
      what: 'a character nobody sees',
      found: quote(value),
      expected: 'characters that are to be seen',
      repair: 'remove it',
    }),
  ];
}

/** An address without brackets goes on until the next space, and Japanese has none. */
function swallowing({ value, place }: Placed): Problem[] {
  const end = value.search(/[^!-~]/);
  if (end < 0) return [];
  return [
    problemAt(place, {
      what: 'an address swallows the words behind it',
      found: quote(value),
      expected: 'an address that ends where it should',
      repair: `write ${quote(`[words](${value.slice(0, end)})`)}`,
    }),
  ];
}

function ranked({ depth, text, place }: Placed & { depth: number; text: string }): Problem[] {
  const found = `${'#'.repeat(depth)} ${text}`.trim();
  if (text.trim() === '')
    return [
      problemAt(place, {
        what: 'a heading is empty',
        found: quote(found),
        expected: 'words behind it',
        repair: 'write them, or remove the line',
      }),
    ];
  if (depth > 1) return [];
  return [
    problemAt(place, {
      what: 'a heading is of the rank of the title',
      found: quote(found),
      expected: '`##` or below',
      repair: `write ${quote(`## ${text}`)}`,
    }),
  ];
}
