import type { Finding } from '../../rules/support/rule.ts';

/** What one rule has found. */
export interface RuleFindings {
  name: string;
  /** What the rule demands, as a sentence. */
  demand: string;
  /** True where nothing fails because of it. */
  remark: boolean;
  /** In reading order. */
  findings: Finding[];
}

/** How much of it has to be put right, and how much is only said. */
export function countFindings(groups: RuleFindings[]): { problems: number; remarks: number } {
  const count = (remark: boolean): number =>
    groups
      .filter((group) => group.remark === remark)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  return { problems: count(false), remarks: count(true) };
}
