import type { PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';

interface Fence {
  /** The sign it is made of, and how many of them. */
  sign: string;
  length: number;
  offset: number;
  line: string;
}

/** What may stand before a fence: quotations and items of lists. */
const container = /^(?:\s|>|[-*+]\s|\d+[.)]\s)*/;

/**
 * Finds the first code fence that swallows what it should not: the rest of the file, or the beginning of
 * another piece of code. Without its end nothing behind it is read as meant.
 * @param from where the prose begins in the text
 */
export function findOpenFence(
  text: string,
  from: number,
  locate: PositionOf,
): ReaderDiagnostic | undefined {
  let open: Fence | undefined;
  let offset = from;
  for (const line of text.slice(from).split('\n')) {
    const [, marks, info = ''] = /^(`{3,}|~{3,})(.*?)\s*$/.exec(line.replace(container, '')) ?? [];
    if (marks !== undefined) {
      const fence = { sign: marks.charAt(0), length: marks.length, offset, line };
      const fits = open?.sign === fence.sign && fence.length >= open.length;
      if (!open && !(fence.sign === '`' && info.includes('`'))) open = fence;
      else if (open && fits && info === '') open = undefined;
      else if (open && fits && /^\s*[\w-]+$/.test(info)) return swallowing(open, line, locate);
    }
    offset += line.length + 1;
  }
  return open && endless(open, locate);
}

function placeOf({ offset, line }: Fence, locate: PositionOf): ReturnType<PositionOf> {
  return locate(offset + (container.exec(line)?.[0].length ?? 0));
}

function endless(open: Fence, locate: PositionOf): ReaderDiagnostic {
  return diagnosticAt(placeOf(open, locate), {
    rule: 'mdx-is-valid',
    what: 'code block is not closed',
    found: quote(open.line.trim()),
    expected: `a line ${open.sign.repeat(open.length)} below the code`,
    repair: 'add that line where the code ends',
  });
}

function swallowing(open: Fence, inner: string, locate: PositionOf): ReaderDiagnostic {
  return diagnosticAt(placeOf(open, locate), {
    rule: 'mdx-is-valid',
    what: 'code block starts inside another',
    found: `${quote(open.line.trim())}, and ${quote(inner.trim())} before its end`,
    expected: `a line ${open.sign.repeat(open.length)} below the first one`,
    repair: 'close the first one; code that contains a fence needs a longer fence around it',
  });
}
