import en from './texts/en.json' with { type: 'json' };
import ja from './texts/ja.json' with { type: 'json' };

/** The permanent names of the rules. */
export type RuleName = keyof typeof en;

/** What a rule says of itself. */
export interface RuleText {
  /** What it asks for, as a sentence. */
  description: string;
  /** What would be bad otherwise. */
  why: string;
}

/** The texts of every rule in the languages of its page, English first. */
export const ruleTexts = { en, ja } satisfies Record<string, Record<RuleName, RuleText>>;
