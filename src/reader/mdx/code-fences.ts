import type { PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';
import { nodesIn, parseAsMarkdown, rangeOf, sourceOf, type ProseTree } from './tree.ts';

/** A piece of code as it is written: from its fence to the end of the code. */
interface FencedCode {
  /** The sign its fence is made of, and how many of them. */
  sign: string;
  length: number;
  offset: number;
  /** The first and the last line of its source. */
  first: string;
  last: string;
  /** How many lines its source has beside those of the code. */
  around: number;
  lines: string[];
}

/**
 * Finds the first code fence that swallows what it should not: the rest of the file, or the beginning of
 * another piece of code. Without its end nothing behind it is read as meant.
 */
export function findOpenFence(tree: ProseTree, locate: PositionOf): ReaderDiagnostic | undefined {
  for (const code of fencedCode(tree)) {
    if (!isClosed(code)) return endless(code, locate);
    const inner = code.lines.find((line) => opensLike(code, line));
    if (inner !== undefined) return swallowing(code, inner, locate);
  }
  return undefined;
}

/** Finds the same in what is no valid MDX, perhaps because the code has swallowed the end of a component. */
export function findOpenFenceInBroken(
  text: string,
  locate: PositionOf,
): ReaderDiagnostic | undefined {
  // To Markdown a tag is the start of HTML, in which there is no code.
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
      around: source.length - lines.length,
      lines,
    };
  });
}

/** The end of a fence may stand in a quotation, and so may the code: only one of them is a line of it. */
function isClosed({ sign, length, last, around }: FencedCode): boolean {
  return around > 1 && fenceIn(last.replace(/^[\s>]*/, ''), sign, length) === '';
}

function opensLike({ sign, length }: FencedCode, line: string): boolean {
  return /^[\w-]+$/.test(fenceIn(line.trimStart(), sign, length) ?? '');
}

/** What stands behind a fence; nothing if a line does not begin with one that is long enough. */
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
