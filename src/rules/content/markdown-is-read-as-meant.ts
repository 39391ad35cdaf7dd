import type { Positioned, PlainText } from '../../reader/mdx/body.ts';
import { withEscapes } from '../../reader/source/hidden-characters.ts';
import { findLeftover } from '../../reader/mdx/leftovers.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { DataFile, Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Path } from '../../reader/yaml/yaml.ts';

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
      ...(body?.texts ?? []).flatMap(findLeftover),
      ...(body?.texts ?? []).flatMap(hiddenIn),
      ...(body?.bareLinks ?? []).flatMap(swallowing),
      ...(body?.headings ?? []).flatMap(ranked),
    ]),
};

/** The short texts of an entry are shown letter by letter, so no sign in them stresses or links. */
function markedFields({ yaml }: DataFile): Diagnostic[] {
  return words.flatMap((path) => {
    const text = valueAt(yaml?.data, path);
    const sign = typeof text === 'string' ? /\*\*|\]\(/.exec(text)?.[0] : undefined;
    if (!yaml || sign === undefined) return [];
    return [
      diagnosticAt(yaml.atPiece(path, sign), {
        what: `Markdown in ${quote(path.join('.'))}, which is shown as it is`,
        found: quote(String(text)),
        expected: 'words alone',
        repair: 'take the signs out',
      }),
    ];
  });
}

/** Characters nobody sees that came in by their numbers, `&#7;`. */
function hiddenIn({ source, value, at }: PlainText): Diagnostic[] {
  if (withEscapes(value) === value || withEscapes(source) !== source) return [];
  return [
    diagnosticAt(at(Math.max(0, source.search(/&#/))), {
      what: 'a character nobody sees',
      found: quote(value),
      expected: 'characters that are to be seen',
      repair: 'remove it',
    }),
  ];
}

/** An address without brackets goes on until the next space, and Japanese has none. */
function swallowing({ value, place }: Positioned): Diagnostic[] {
  const end = value.search(/[^!-~]/);
  if (end < 0) return [];
  return [
    diagnosticAt(place, {
      what: 'an address swallows the words behind it',
      found: quote(value),
      expected: 'an address that ends where it should',
      repair: `write ${quote(`[words](${value.slice(0, end)})`)}`,
    }),
  ];
}

function ranked({ depth, text, place }: Positioned & { depth: number; text: string }): Diagnostic[] {
  const found = `${'#'.repeat(depth)} ${text}`.trim();
  if (text.trim() === '')
    return [
      diagnosticAt(place, {
        what: 'a heading is empty',
        found: quote(found),
        expected: 'words behind it',
        repair: 'write them, or remove the line',
      }),
    ];
  if (depth > 1) return [];
  return [
    diagnosticAt(place, {
      what: 'a heading is of the rank of the title',
      found: quote(found),
      expected: '`##` or below',
      repair: `write ${quote(`## ${text}`)}`,
    }),
  ];
}
