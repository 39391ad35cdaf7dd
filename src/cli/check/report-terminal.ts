import { styleText } from 'node:util';
import { withVisibleControls } from '../../domain/text/visible-controls.ts';
import { ruleReference, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { readText } from '../../reader/source/files.ts';
import type { Rule } from '../../rules/support/rule.ts';
import { codeFrame } from './code-frame.ts';
import { headingLines, summary, type Reporter } from './report.ts';

/** A stream that may be a terminal. */
type Terminal = NodeJS.WritableStream & { isTTY?: boolean };
type Format = Parameters<typeof styleText>[0];

/**
 * Colours a text for a stream, or returns it unchanged if the stream or the environment allows no
 * colour.
 */
type Paint = (format: Format, text: string) => string;

const painter =
  (stream: Terminal): Paint =>
  (format, text) =>
    styleText(format, text, { stream });

/** Tells whether a stream is a terminal, or colours are forced (`FORCE_COLOR`). */
export function isForTerminal(stream: Terminal): boolean {
  return stream.isTTY === true || painter(stream)('red', 'x') !== 'x';
}

/** Returns a reporter for terminals: a heading for each rule, and each diagnostic with a code frame. */
export function reportTerminal(stream: Terminal): Reporter {
  const paint = painter(stream);
  return (groups, seconds, language = 'en') => {
    const paragraphs = groups.flatMap(({ rule, findings }) => [
      headingLines(rule, language)
        .map((line) => paint('bold', line))
        .join('\n'),
      ...findings.map((finding) => diagnosticBlock(finding, rule.severity, paint)),
    ]);
    return [...paragraphs, paint('bold', summary(groups, seconds))].join('\n\n');
  };
}

/** Formats one diagnostic for a terminal, with a code frame. */
export function showProblem(diagnostic: Diagnostic, stream: Terminal): string {
  return diagnosticBlock(diagnostic, 'error', painter(stream));
}

function diagnosticBlock(diagnostic: Diagnostic, severity: Rule['severity'], paint: Paint): string {
  const { file, line, column, what, found, expected, repair, rule } = diagnostic;
  const visible = withVisibleControls;
  const place = paint('cyan', visible(`${file}:${line}:${column}`));
  const level = paint(severity === 'error' ? 'red' : 'yellow', severity);
  const fact = (name: string, text: string): string =>
    `  ${paint('dim', name.padEnd(9))} ${visible(text)}`;
  return [
    `${place} ${level} ${paint('bold', visible(what))}`,
    ...frameLines(diagnostic, paint),
    fact('found', found),
    fact('expected', expected),
    fact('help', repair),
    ...(rule === undefined ? [] : [fact('rule', ruleReference(diagnostic).join(' '))]),
  ].join('\n');
}

function frameLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const text = /\.(?:mdx|ya?ml|json)$/i.test(diagnostic.file)
    ? readText(diagnostic.file)
    : undefined;
  const frame = text === undefined ? undefined : codeFrame(diagnostic, text);
  if (!frame) return [];
  const number = String(diagnostic.line);
  const bar = paint('dim', '│');
  return [
    `  ${paint('dim', number)} ${bar} ${frame.before}${paint('red', frame.marked)}${frame.behind}`,
    `  ${' '.repeat(number.length)} ${bar} ${paint('red', frame.carets)}`,
  ];
}
