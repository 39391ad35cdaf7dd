import type { Positioned, PlainText } from '../../reader/mdx/body.ts';
import { withEscapes } from '../../reader/source/hidden-characters.ts';
import { findLeftover } from '../../reader/mdx/leftovers.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { DataFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

const words: Path[] = [
  ['title'],
  ['summary'],
  ['answers', 'meaning'],
  ['answers', 'action'],
  ['answers', 'contact'],
];

/** Markdown is parsed as the author meant it: none of its syntax is left in the text. */
export const markdownRendersAsIntended = buildRule({
  name: 'markdown-renders-as-intended',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap(({ body, ...file }) => [
      ...markdownInFields(file),
      ...(body?.texts ?? []).flatMap(findLeftover),
      ...(body?.texts ?? []).flatMap(hiddenIn),
      ...(body?.bareLinks ?? []).flatMap(checkBareLink),
      ...(body?.headings ?? []).flatMap(checkHeading),
    ]),
});

/** Reports Markdown in the short texts of an entry, which are shown as plain text. */
function markdownInFields({ yaml }: DataFile): Diagnostic[] {
  return words.flatMap((path) => {
    const text = valueAt(yaml?.data, path);
    const syntax = typeof text === 'string' ? /\*\*|\]\(/.exec(text)?.[0] : undefined;
    if (!yaml || syntax === undefined) return [];
    return [
      diagnosticAt(yaml.atPiece(path, syntax), {
        what: `Markdown in ${quote(path.join('.'))}, which is plain text`,
        found: quote(String(text)),
        expected: 'plain words',
        repair: 'remove the Markdown',
      }),
    ];
  });
}

/** Reports invisible characters written as character references, `&#7;`. */
function hiddenIn({ source, value, at }: PlainText): Diagnostic[] {
  if (withEscapes(value) === value || withEscapes(source) !== source) return [];
  return [
    diagnosticAt(at(Math.max(0, source.search(/&#/))), {
      what: 'invisible character',
      found: quote(value),
      expected: 'visible characters only',
      repair: 'remove it',
    }),
  ];
}

/** Reports a bare address that includes words: it ends at the next space, and Japanese has none. */
function checkBareLink({ value, place }: Positioned): Diagnostic[] {
  const end = value.search(/[^!-~]/);
  if (end < 0) return [];
  return [
    diagnosticAt(place, {
      what: 'address includes the words after it',
      found: quote(value),
      expected: 'an address that ends where it should',
      repair: `write ${quote(`[words](${value.slice(0, end)})`)}`,
    }),
  ];
}

function checkHeading({
  depth,
  text,
  place,
}: Positioned & { depth: number; text: string }): Diagnostic[] {
  const found = `${'#'.repeat(depth)} ${text}`.trim();
  if (text.trim() === '')
    return [
      diagnosticAt(place, {
        what: 'empty heading',
        found: quote(found),
        expected: 'words after it',
        repair: 'write them, or remove the line',
      }),
    ];
  if (depth > 1) return [];
  return [
    diagnosticAt(place, {
      what: 'heading has the level of the title',
      found: quote(found),
      expected: '`##` or a lower level',
      repair: `write ${quote(`## ${text}`)}`,
    }),
  ];
}
