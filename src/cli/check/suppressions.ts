import { join } from 'node:path';
import { readText, shownPath } from '../../reader/source/files.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import type { Exception } from '../../schemas/exception.ts';
import type { RuleFindings } from './group.ts';
import type { Finding } from '../../rules/support/rule.ts';

/** The list of exceptions, as far as it can be read. */
export interface Suppressions {
  items: Item<Exception>[];
  yaml?: YamlData;
}

/** Takes out what the list excepts, and says which of its items nothing needs. */
export function applySuppressions(
  groups: RuleFindings[],
  { items, yaml }: Suppressions,
  folder: string,
): { left: RuleFindings[]; notNeeded: RuleFindings } {
  const lines = linesOf();
  const fits = (group: RuleFindings, finding: Finding) => {
    return ({ value }: Item<Exception>): boolean =>
      value.rule === group.name &&
      shownPath(join(folder, value.file)) === finding.file &&
      (lines(finding.file)[finding.line - 1] ?? '').includes(value.text);
  };
  const needed = new Set<Item<Exception>>();
  const left = groups.map((group) => ({
    ...group,
    findings: group.findings.filter((finding) => {
      const fitting = items.filter(fits(group, finding));
      for (const item of fitting) needed.add(item);
      return fitting.length === 0;
    }),
  }));
  const names = groups.map(({ name }) => name);
  const idle = items.filter((item) => !needed.has(item));
  return {
    left,
    notNeeded: {
      name: 'exceptions-are-needed',
      demand: 'Every item of check-exceptions.yaml excepts something.',
      remark: false,
      findings: idle.flatMap((item) => (yaml ? [idleException(item, yaml, names)] : [])),
    },
  };
}

function idleException(
  { value, path }: Item<Exception>,
  yaml: YamlData,
  names: string[],
): Diagnostic {
  const { rule, file, text } = value;
  if (!names.includes(rule)) {
    return diagnosticAt(yaml.at([...path, 'rule']), {
      what: 'an exception to a rule there is not',
      found: quote(rule),
      expected: 'a rule of `npm run check` that no build depends on',
      repair: suggest(rule, names, 'remove the exception'),
    });
  }
  return diagnosticAt(yaml.at(path), {
    what: 'an exception nothing needs',
    found: `${quote(text)} in ${quote(file)}`,
    expected: `a line with this text that ${rule} reports`,
    repair: 'remove the exception, or correct its text',
  });
}

/** Reads the lines of a file, each file once. */
function linesOf(): (file: string) => string[] {
  const known = new Map<string, string[]>();
  return (file) => {
    const lines = known.get(file) ?? (readText(file) ?? '').split('\n');
    known.set(file, lines);
    return lines;
  };
}
