import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import type { Exception } from '../../schemas/exception.ts';
import { currentName } from '../support/former-names.ts';
import { checkRule } from '../support/rule.ts';

/** Each item of check-exceptions.yaml suppresses a finding; known only once all other rules have run. */
export const exceptionsAreNeeded = checkRule({
  name: 'exceptions-are-needed',
  needs: ['library', 'suppressions'],
  check: ({ suppressions: { unneeded, yaml, rules } }) =>
    unneeded.flatMap((item) => (yaml ? [unneededItem(item, yaml, rules)] : [])),
});

function unneededItem(
  { value, path }: Item<Exception>,
  yaml: YamlData,
  rules: string[],
): Diagnostic {
  const { rule, file, text } = value;
  if (!rules.includes(currentName(rule)))
    return diagnosticAt(yaml.at([...path, 'rule']), {
      what: 'exception to an unknown rule',
      found: quote(rule),
      expected: `a rule that only \`${commandLine('check')}\` applies`,
      repair: suggest(rule, rules, 'remove the exception'),
    });
  return diagnosticAt(yaml.at(path), {
    what: 'unused exception',
    found: `${quote(text)} in ${quote(file)}`,
    expected: `a line with this text that ${quote(currentName(rule))} reports`,
    repair: 'remove the exception, or correct its text',
  });
}
