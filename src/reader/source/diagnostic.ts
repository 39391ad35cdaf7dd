import { installed } from '../../domain/text/command-line.ts';
import { withVisibleControls } from '../../domain/text/visible-controls.ts';
import type { Position } from './position.ts';
import { resolve } from 'node:path';

/** A mistake in the content at a position, with what is expected there and the repair. */
export interface Diagnostic extends Position {
  /** What is wrong. */
  what: string;
  /** What is there now. */
  found: string;
  /** What should be there. */
  expected: string;
  /** What to do about it. */
  repair: string;
  /** The name of the rule that found it. */
  rule?: string;
  /** Whether the rule belongs to the site, so that it has no page of ours. */
  own?: boolean;
}

/** Returns the path of the page of a rule: in this repository, or in the installed package. */
export function rulePage(rule: string): string {
  return `${installed ? 'node_modules/error-faq/' : ''}docs/rules/${rule}.md`;
}

/**
 * Formats a diagnostic as one line, with its rule and the page that explains it:
 * `content/faq/x/ja.mdx:12:5 — what; found …; expected …; repair [rule] docs/rules/rule.md`.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return [describeDiagnostic(diagnostic), ...ruleReference(diagnostic)].join(' ');
}

/** Returns the references to a rule as printed, `[rule]` and its page; none without a rule. */
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

/** Creates a diagnostic at a position. */
export function diagnosticAt<const Text extends Omit<Diagnostic, keyof Position>>(
  place: Position,
  text: Text,
): Position & Text {
  const { file, line, column } = place;
  return { file, line, column, ...text };
}

/** Sorts diagnostics by file, line and column. Of those that print alike but for the rule, one stays. */
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

/** The error of a content tree with diagnostics. The development server shows `title` and `loc`. */
export class ContentError extends Error {
  override name = 'ContentError';
  title: string;
  loc?: { file: string; line: number; column: number };

  /** @param diagnostics in reading order, at least one */
  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    // A stack trace does not help an author.
    this.stack = '';
    const others = diagnostics.length - 1;
    this.title = `The content has ${others > 0 ? `${diagnostics.length} problems` : 'a problem'}`;
    const [first] = diagnostics;
    if (first) this.loc = { file: resolve(first.file), line: first.line, column: first.column };
  }
}
