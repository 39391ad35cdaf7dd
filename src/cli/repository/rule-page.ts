import { withVisibleControls } from '../../domain/text/visible-controls.ts';
import { formatDiagnostic, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { withEscapes } from '../../reader/source/hidden-characters.ts';
import type { Rule } from '../../rules/support/rule.ts';
import { ruleTexts, type RuleText } from '../../rules/support/texts.ts';

/** Some lines of a file; none if it is binary or has been removed. */
export interface Excerpt {
  file: string;
  lines: string[];
  removed?: boolean;
}

/** A diagnostic of a rule, with the content before and after the repair. */
export interface RuleExample {
  diagnostic: Diagnostic;
  wrong: Excerpt[];
  right: Excerpt[];
}

function japaneseOf(name: string): RuleText {
  const texts: Partial<Record<string, RuleText>> = ruleTexts.ja;
  const text = texts[name];
  if (!text) throw new Error(`The rule ${name} has no text in Japanese`);
  return text;
}

/** Returns the severity of a rule in English and Japanese. */
function severityText(rule: Rule): string {
  if (rule.stage === 'build') return 'Error: a build stops. · エラー：ビルドは止まります。';
  if (rule.gate)
    return 'Error: a build stops. What is right all the same is an item of `check-exceptions.yaml`. · エラー：ビルドは止まります。正しい例外は`check-exceptions.yaml`に書きます。';
  return rule.severity === 'error'
    ? 'Error: `error-faq check` fails. What is right all the same is an item of `check-exceptions.yaml`. · エラー：`error-faq check`が失敗します。正しい例外は`check-exceptions.yaml`に書きます。'
    : 'Warning: nothing fails. · 警告：失敗にはなりません。';
}

/** Returns the page of a rule: what it demands and why, and an example. */
export function rulePageText(rule: Rule, { diagnostic, wrong, right }: RuleExample): string {
  const { name, description, why } = rule;
  const ja = japaneseOf(name);
  return joined([
    `# ${name}`,
    `${description} ${why}`,
    `${ja.description}${ja.why}`,
    `_${severityText(rule)}_`,
    '## Wrong · 誤り',
    ...wrong.flatMap(excerptLines),
    'What is printed · 表示されるもの:',
    fenced('text', [formatDiagnostic(diagnostic)]),
    '## Right · 正しい形',
    ...right.flatMap(excerptLines),
    '[All rules · 規則の一覧](README.md)',
  ]);
}

/** Returns docs/rules/README.md: the list of all rules with links to their pages. */
export function rulesIndexPage(rules: Rule[]): string {
  const group = (wanted: (rule: Rule) => boolean): string =>
    rules
      .filter(wanted)
      .map(
        ({ name, description }) =>
          `- [${name}](${name}.md): ${description} ${japaneseOf(name).description}`,
      )
      .join('\n');
  return joined([
    '# Rules',
    'What content has to keep to. Each problem that is printed ends with the name of its rule.',
    'コンテンツが守る規則です。表示される問題の最後に、規則の名前があります。',
    '## A build stops · ビルドが止まるもの',
    group(({ stage }) => stage === 'build'),
    '## `error-faq check` fails · `error-faq check`が失敗するもの',
    group(({ stage, severity }) => stage === 'check' && severity === 'error'),
    '## Warnings · 警告',
    group(({ severity }) => severity === 'warning'),
  ]);
}

function excerptLines({ file, lines, removed = false }: Excerpt): string[] {
  if (removed) return [`\`${file}\` is no longer there. · \`${file}\`は削除します。`];
  if (lines.join('').trim() === '') return [`\`${file}\``];
  return [`\`${file}\``, fenced(file.slice(file.lastIndexOf('.') + 1), lines)];
}

/**
 * Formats lines as a fenced code block, with invisible characters escaped and blank lines around
 * them removed.
 */
function fenced(kind: string, lines: string[]): string {
  const all = lines.flatMap((line) => line.split('\n'));
  const isBlank = (line: string): boolean => line.trim() === '';
  const from = all.findIndex((line) => !isBlank(line));
  const shown = all
    .slice(from, all.findLastIndex((line) => !isBlank(line)) + 1)
    .map((line) => withVisibleControls(withEscapes(line)));
  const longest = Math.max(2, ...(shown.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${kind}`, ...shown, fence].join('\n');
}

function joined(parts: string[]): string {
  return `${parts.join('\n\n')}\n`;
}
