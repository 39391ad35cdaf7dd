import type { PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';
import { nodesIn, parseAsMarkdown, rangeOf, sourceOf, type ProseTree } from './tree.ts';

/** A fenced code block as written. */
interface FencedCode {
  /** The character of its fence, a backtick or a tilde, and how many there are. */
  sign: string;
  length: number;
  offset: number;
  /** The first and the last line of its source. */
  first: string;
  last: string;
  /** The number of lines of its source that are not code: 1, or 2 with a closing fence. */
  fenceLines: number;
  lines: string[];
}

/**
 * Reports the first code block that is not closed, or that contains the opening fence of another: what
 * follows is then parsed as code, or code as prose.
 */
export function findOpenFence(tree: ProseTree, locate: PositionOf): ReaderDiagnostic | undefined {
  for (const code of fencedCode(tree)) {
    if (!isClosed(code)) return endless(code, locate);
    const inner = code.lines.find((line) => opensLike(code, line));
    if (inner !== undefined) return swallowing(code, inner, locate);
  }
  return undefined;
}

/** Does the same for a file that is not valid MDX, perhaps because the code contains a closing tag. */
export function findOpenFenceInBroken(
  text: string,
  locate: PositionOf,
): ReaderDiagnostic | undefined {
  // Markdown takes a line with a tag for HTML, in which it finds no code.
  const untagged = text.replaceAll(/^[ \t]*<\/?[A-Za-z][^\n]*>[ \t]*$/gm, (tags) =>
    ' '.repeat(tags.length),
  );
  return findOpenFence({ ...parseAsMarkdown(untagged), text }, locate);
}

function fencedCode(tree: ProseTree): FencedCode[] {
  return nodesIn(tree.root).flatMap((node) => {
    if (node.type !== 'code') return [];
    const source = sourceOf(node, tree).split('\n');
    const [first = ''] = source;
    const [fence] = /^(?:`{3,}|~{3,})/.exec(first) ?? [];
    if (fence === undefined) return [];
    const lines = node.value === '' ? [] : node.value.split('\n');
    return {
      sign: fence.charAt(0),
      length: fence.length,
      offset: rangeOf(node)[0],
      first,
      last: source.at(-1) ?? '',
      fenceLines: source.length - lines.length,
      lines,
    };
  });
}

/** Tells whether a code block is closed: by its last line, unless that is code that looks like a fence. */
function isClosed({ sign, length, last, fenceLines }: FencedCode): boolean {
  return fenceLines > 1 && fenceIn(last.replace(/^[\s>]*/, ''), sign, length) === '';
}

function opensLike({ sign, length }: FencedCode, line: string): boolean {
  return /^[\w-]+$/.test(fenceIn(line.trimStart(), sign, length) ?? '');
}

/** Returns the rest of a line after a fence; undefined if it begins with none of at least this length. */
function fenceIn(line: string, sign: string, length: number): string | undefined {
  const rest = line.replace(sign === '`' ? /^`+/ : /^~+/, '');
  return line.length - rest.length < length ? undefined : rest.trim();
}

function endless(
  { sign, length, offset, first }: FencedCode,
  locate: PositionOf,
): ReaderDiagnostic {
  return diagnosticAt(locate(offset), {
    rule: 'mdx-is-valid',
    what: 'code block is not closed',
    found: quote(first.trim()),
    expected: `a line ${sign.repeat(length)} below the code`,
    repair: 'add that line where the code ends',
  });
}

function swallowing(
  { sign, length, offset, first }: FencedCode,
  inner: string,
  locate: PositionOf,
): ReaderDiagnostic {
  return diagnosticAt(locate(offset), {
    rule: 'mdx-is-valid',
    what: 'code block starts inside another',
    found: `${quote(first.trim())}, and ${quote(inner.trim())} before its end`,
    expected: `a line ${sign.repeat(length)} below the first one`,
    repair: 'close the first one; code that contains a fence needs a longer fence around it',
  });
}
