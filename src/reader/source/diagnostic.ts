import { installed } from '../../domain/text/command-line.ts';
import { withVisibleControls } from '../../domain/text/visible-controls.ts';
import type { Position } from './position.ts';
import { resolve } from 'node:path';

/** Something in the content that has to be put right before a site can be made of it. */
export interface Diagnostic extends Position {
  /** What is wrong. */
  what: string;
  /** What stands there now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do about it. */
  repair: string;
  /** The name of the rule that found it. */
  rule?: string;
  /** Whether the rule is a site’s own, which no page explains. */
  own?: boolean;
}

/** Where the page of a rule is: in the repository of Error FAQ, and in its package. */
export function rulePage(rule: string): string {
  return `${installed ? 'node_modules/error-faq/' : ''}docs/rules/${rule}.md`;
}

/**
 * One problem as one line, with its rule and the page that explains it:
 * `content/faq/x/ja.mdx:12:5 — what; found …; expected …; repair [rule] docs/rules/rule.md`.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return [describeDiagnostic(diagnostic), ...ruleReference(diagnostic)].join(' ');
}

/** The rule of a problem and its page, as they are printed: `[rule]`, `docs/rules/rule.md`. */
export function ruleReference({ rule, own = false }: Diagnostic): string[] {
  if (rule === undefined) return [];
  return [`[${rule}]`, ...(own ? [] : [rulePage(rule)])];
}

function describeDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, what, found, expected, repair } = diagnostic;
  return withVisibleControls(
    `${file}:${line}:${column} — ${what}; found ${found}; expected ${expected}; ${repair}`,
  );
}

/** A problem at a place. */
export function diagnosticAt<const Text extends Omit<Diagnostic, keyof Position>>(
  place: Position,
  text: Text,
): Position & Text {
  const { file, line, column } = place;
  return { file, line, column, ...text };
}

/** The problems in reading order: by file, line and column; what two rules say alike, once. */
export function inReadingOrder<P extends Diagnostic>(diagnostics: P[]): P[] {
  const unique = new Map(
    diagnostics.map((diagnostic) => [describeDiagnostic(diagnostic), diagnostic]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.what + a.found, b.what + b.found),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Says what is wrong with a content tree. What shows errors in development shows the first place. */
export class ContentError extends Error {
  override name = 'ContentError';
  title: string;
  loc?: { file: string; line: number; column: number };

  /** @param problems in reading order, one at least */
  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    // How the program came to the problem is of no use to whoever mends it.
    this.stack = '';
    const others = diagnostics.length - 1;
    this.title = `The content has ${others > 0 ? `${diagnostics.length} problems` : 'a problem'}`;
    const [first] = diagnostics;
    if (first) this.loc = { file: resolve(first.file), line: first.line, column: first.column };
  }
}
