import { escapeMarkdown } from '../domain/text/escape.ts';
import type { PageContext } from '../components/page-context.ts';
import { localize } from '../domain/library/message-text.ts';
import type { Setting } from '../schemas/setting.ts';
import { inlineCode, indented } from './escape.ts';

/** Settings of the entry as a list: where each is found, letter for letter, and what it does. */
export function settingsList(ids: string, page: PageContext): string {
  const wanted = ids.split(/\s+/);
  const settings = (page.entry?.settings ?? []).filter(({ id }) => wanted.includes(id));
  return settings.map((setting) => settingItem(setting, page)).join('\n');
}

function settingItem(setting: Setting, { library, locale, t }: PageContext): string {
  const nameOf = (list: { id: string; name: Record<string, string> }[], ids: string[]): string =>
    list
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => localize(name, locale))
      .join(' / ');
  const where = [
    nameOf(library.clients, [setting.client, ...setting['shared-by']]),
    nameOf(library.platforms, setting.platforms),
  ];
  const facts = [
    setting.open.length > 0 && `${t('setting.open')}: ${path(setting.open)}`,
    `${t('setting.menu')}: ${path(setting.menu)}`,
    setting.option && `${t('setting.option')}: ${inlineCode(setting.option)}`,
    setting.effect && escapeMarkdown(localize(setting.effect, locale)),
    setting.correction &&
      `${t('message.correction')}: ${escapeMarkdown(localize(setting.correction, locale))}`,
  ].filter((fact) => fact);
  const name = escapeMarkdown(where.filter(Boolean).join(' · '));
  return [`- ${name}`, ...facts.map((fact) => `  - ${indented(String(fact), '    ')}`)].join('\n');
}

/** The way to a setting and its option, letter for letter. */
export function settingPath({ menu, option }: Setting): string {
  return path(option === undefined ? menu : [...menu, option]);
}

const path = (steps: string[]): string => steps.map(inlineCode).join(' → ');
