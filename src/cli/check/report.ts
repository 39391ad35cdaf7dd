import type { Rule } from '../../rules/support/rule.ts';
import { ruleTexts, type RuleText } from '../../rules/support/texts.ts';
import { formatDiagnostic, rulePage, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { Group } from '../../rules/support/run.ts';

/**
 * Returns the language of the system, `ja`: the author need not speak the source language of the
 * site.
 */
export function systemLanguage(): string {
  return new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).language;
}

/**
 * Returns the heading of a rule: its name and description in English, then the description in
 * `language` if the texts of the rules are available in it.
 */
export function headingLines({ name, description }: Rule, language: string): string[] {
  const texts: Record<string, RuleText> =
    Object.entries(ruleTexts).find(([key]) => key === language)?.[1] ?? {};
  const other = texts[name]?.description ?? description;
  return [`${name} — ${description}`, ...(other === description ? [] : [other])];
}

/**
 * Formats the result of a check.
 * @param seconds how long the check took
 * @param language of the person who reads it
 */
export type Reporter = (groups: Group[], seconds: number, language?: string) => string;

/** Counts the findings by severity. */
export function countFindings(groups: Group[]): { errors: number; warnings: number } {
  const count = (severity: string): number =>
    groups
      .filter(({ rule }) => rule.severity === severity)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  return { errors: count('error'), warnings: count('warning') };
}

/** Formats a check for people and logs: a paragraph for each rule, then a summary. */
export const checkReportText: Reporter = (groups, seconds, language = 'en') => {
  const paragraphs = groups.map(({ rule, findings }) =>
    [
      ...headingLines(rule, language),
      ...findings.map((finding) => `  ${formatDiagnostic(finding)}`),
    ].join('\n'),
  );
  return [...paragraphs, summary(groups, seconds)].join('\n\n');
};

/**
 * Formats a check as JSON. `remark` is true for a warning; it is older than `severity` and stays
 * for programs.
 */
export const reportJson: Reporter = (groups, seconds) => {
  const findings = groups.flatMap(({ rule: { name, severity, own }, findings }) =>
    findings.map(({ file, line, column, what, found, expected, repair }) => {
      const place = { file, line, column };
      const text = { what, found, expected, repair };
      const remark = severity === 'warning';
      return {
        rule: name,
        severity,
        remark,
        ...place,
        ...text,
        ...(own !== true && { page: rulePage(name) }),
      };
    }),
  );
  return JSON.stringify({ findings, seconds: Number(seconds.toFixed(3)) }, null, 2);
};

/** Formats a check as annotations for GitHub Actions. */
export const reportGithub: Reporter = (groups, seconds) => {
  const lines = groups.flatMap(({ rule: { name, severity }, findings }) =>
    findings.map((finding) => {
      const { file, line, column } = finding;
      const fields = Object.entries({ file, line, col: column, title: name });
      const shown = fields.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
      const kind = severity === 'warning' ? 'notice' : 'error';
      return `::${kind} ${shown}::${escape(withoutPlace(finding))}`;
    }),
  );
  return [...lines, summary(groups, seconds)].join('\n');
};

/** Returns the counts of a check in words: `2 problems, 1 warning, in 0.9 s`. */
export function summary(groups: Group[], seconds: number): string {
  const { errors, warnings } = countFindings(groups);
  const counts = [
    errors > 0 ? counted(errors, 'problem') : 'no problems',
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')}, in ${seconds.toFixed(1)} s`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count > 1 ? 's' : ''}`;
}

function withoutPlace(diagnostic: Diagnostic): string {
  return formatDiagnostic(diagnostic).split(' — ').slice(1).join(' — ');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
