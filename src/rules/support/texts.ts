import en from './texts/en.json' with { type: 'json' };
import ja from './texts/ja.json' with { type: 'json' };

/** The permanent names of the rules. */
export type RuleName = keyof typeof en;

/** The texts of a rule. */
export interface RuleText {
  /** What it demands, as a sentence. */
  description: string;
  /** What goes wrong otherwise. */
  why: string;
}

/** The texts of all rules in the languages of their pages, English first. */
export const ruleTexts = { en, ja } satisfies Record<string, Record<RuleName, RuleText>>;
