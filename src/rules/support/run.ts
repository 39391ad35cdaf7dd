import { inReadingOrder } from '../../reader/source/diagnostic.ts';
import type { BuildRule, CheckRule, Finding, Inputs, Rule } from './rule.ts';

/** What one rule has found. */
export interface Group {
  rule: Rule;
  /** In reading order, each with the name of the rule. */
  findings: Finding[];
}

/**
 * Applies the rules there is all they need for, in their order. Gives what each has found, if
 * anything.
 */
export function runBuildRules(rules: BuildRule[], given: Partial<Inputs>): Group[] {
  return rules.flatMap((rule) => (isReady(rule, given) ? groupOf(rule, rule.check(given)) : []));
}

/** The same for rules that may have to be waited for. */
export async function runCheckRules(rules: CheckRule[], given: Partial<Inputs>): Promise<Group[]> {
  const groups = rules.map(async (rule) =>
    isReady(rule, given) ? groupOf(rule, await rule.check(given)) : [],
  );
  return (await Promise.all(groups)).flat();
}

/** To the rule that asked, what is given is all there is. */
function isReady({ needs }: Rule, given: Partial<Inputs>): given is Inputs {
  return needs.every((need) => given[need] !== undefined);
}

function groupOf(rule: Rule, found: Finding[]): Group[] {
  if (found.length === 0) return [];
  const { name, own } = rule;
  const findings = found.map((finding) => ({
    ...finding,
    rule: name,
    ...(own === true && { own }),
  }));
  return [{ rule, findings: inReadingOrder(findings) }];
}
