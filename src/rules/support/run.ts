import { inReadingOrder } from '../../reader/source/diagnostic.ts';
import type { BuildRule, CheckRule, Finding, Inputs, Rule } from './rule.ts';

/** The findings of one rule, at least one. */
export interface Group {
  rule: Rule;
  /** In reading order, each with the name of the rule. */
  findings: Finding[];
}

/** Applies the rules whose inputs are all available; returns the findings in the order of the rules. */
export function runBuildRules(rules: BuildRule[], inputs: Partial<Inputs>): Group[] {
  return rules.flatMap((rule) => (isReady(rule, inputs) ? groupOf(rule, rule.check(inputs)) : []));
}

/** Does the same as `runBuildRules` for rules that may be asynchronous. */
export async function runCheckRules(rules: CheckRule[], inputs: Partial<Inputs>): Promise<Group[]> {
  const groups = rules.map(async (rule) =>
    isReady(rule, inputs) ? groupOf(rule, await rule.check(inputs)) : [],
  );
  return (await Promise.all(groups)).flat();
}

/** Tells whether all inputs that a rule needs are available. It is typed to see no others. */
function isReady({ needs }: Rule, inputs: Partial<Inputs>): inputs is Inputs {
  return needs.every((need) => inputs[need] !== undefined);
}

function groupOf(rule: Rule, findings: Finding[]): Group[] {
  if (findings.length === 0) return [];
  const { name, own } = rule;
  const named = findings.map((finding) => ({
    ...finding,
    rule: name,
    ...(own === true && { own }),
  }));
  return [{ rule, findings: inReadingOrder(named) }];
}
