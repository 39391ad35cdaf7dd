import type { Rule } from '../../rules/support/rule.ts';
import { ruleTexts, type RuleText } from '../../rules/support/texts.ts';

/**
 * The language of the system, `ja`: that of the person at the keyboard, who need not speak the
 * language a site is written in.
 */
export function systemLanguage(): string {
  return new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).language;
}

/**
 * What stands above the problems of a rule: its name and what it asks for, in English as the problems
 * are, and below that in another language if the texts of the rules are in it.
 */
export function headingLines({ name, description }: Rule, language: string): string[] {
  const texts: Record<string, RuleText> =
    Object.entries(ruleTexts).find(([key]) => key === language)?.[1] ?? {};
  const other = texts[name]?.description ?? description;
  return [`${name} — ${description}`, ...(other === description ? [] : [other])];
}
