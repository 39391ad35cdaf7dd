import type { PageContext } from '../components/page-context.ts';
import { describeSettings, type SettingView } from '../domain/library/setting-view.ts';
import { escapeMarkdown } from '../domain/text/escape.ts';
import type { Setting } from '../schemas/setting.ts';
import { inlineCode, indented } from './escape.ts';
import { colon } from '../i18n/format.ts';

/** Renders settings of the entry as a list: the path to each, letter for letter, and its effect. */
export function settingsList(ids: string, page: PageContext): string {
  const { entry, library, locale } = page;
  return describeSettings(entry?.settings ?? [], ids.split(/\s+/), library, locale)
    .map((setting) => settingItem(setting, page))
    .join('\n');
}

function settingItem(
  { title, rows, effect, correction }: SettingView,
  { locale, t }: PageContext,
): string {
  const facts = [
    ...rows.map(({ name, steps }) => t(`setting.${name}`) + colon(locale) + path(steps)),
    ...(effect === undefined ? [] : [escapeMarkdown(effect)]),
    ...(correction === undefined
      ? []
      : [t('message.correction') + colon(locale) + escapeMarkdown(correction)]),
  ];
  return [
    `- ${escapeMarkdown(title)}`,
    ...facts.map((fact) => `  - ${indented(fact, '    ')}`),
  ].join('\n');
}

/** Renders the path to a setting and its option, letter for letter. */
export function settingPath({ menu, option }: Setting): string {
  return path(option === undefined ? menu : [...menu, option]);
}

const path = (steps: string[]): string => steps.map(inlineCode).join(' → ');
