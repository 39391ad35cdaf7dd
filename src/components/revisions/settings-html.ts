import { escapeHtml } from '../../domain/text/escape.ts';
import type { OldEntry } from '../../domain/revisions/old-entry.ts';
import { localize } from '../../domain/library/message-text.ts';
import type { Setting } from '../../schemas/setting.ts';
import type { Localized } from '../../schemas/text.ts';
import type { PageContext } from '../page-context.ts';
import { htmlElement } from '../prose/prose-html.ts';

/** Some settings of an old revision, as a list. */
export function settingsHtml(old: OldEntry, ids: string[], page: PageContext): string {
  const items = old.settings
    .filter(({ id }) => ids.includes(id))
    .map((setting) =>
      htmlElement('li', { id: `setting-${setting.id}` }, settingHtml(old, setting, page)),
    );
  return htmlElement('ul', { class: 'settings' }, items.join(''));
}

function settingHtml(
  { clients, platforms }: OldEntry,
  setting: Setting,
  { locale, t }: PageContext,
): string {
  const { client, open, menu, option, effect, language } = setting;
  const names = (list: { id: string; name: Localized }[], ids: string[]): string =>
    list
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => localize(name, locale))
      .join(' / ');
  const title = [
    names(clients, [client, ...setting['shared-by']]),
    names(platforms, setting.platforms),
  ];
  const lang = language === locale ? undefined : language;
  const row = (term: string, steps: string[], kind?: string): string => {
    const path = steps.map((step) => htmlElement('kbd', {}, escapeHtml(step))).join('');
    const inner = htmlElement('dt', {}, term) + htmlElement('dd', { class: kind, lang }, path);
    return steps.length === 0 ? '' : htmlElement('div', {}, inner);
  };
  return [
    htmlElement('p', { class: 'setting-name' }, escapeHtml(title.filter(Boolean).join(' · '))),
    htmlElement(
      'dl',
      {},
      row(t('setting.open'), open, 'path') +
        row(t('setting.menu'), menu, 'path') +
        row(t('setting.option'), option === undefined ? [] : [option]),
    ),
    effect?.[locale] === undefined ? '' : htmlElement('p', {}, escapeHtml(effect[locale])),
  ].join('');
}
