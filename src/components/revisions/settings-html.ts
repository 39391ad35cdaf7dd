import { describeSettings, type SettingView } from '../../domain/library/setting-view.ts';
import type { OldEntry } from '../../domain/revisions/old-entry.ts';
import { escapeHtml } from '../../domain/text/escape.ts';
import type { PageContext } from '../page-context.ts';
import { htmlElement } from '../prose/prose-html.ts';
import { colon } from '../../i18n/format.ts';

/** Renders settings of an old revision as an HTML list, as `Settings.astro` does current ones. */
export function settingsHtml(old: OldEntry, ids: string[], page: PageContext): string {
  const items = describeSettings(old.settings, ids, old, page.locale).map((setting) =>
    htmlElement('li', { id: `setting-${setting.id}` }, settingHtml(setting, page)),
  );
  return htmlElement('ul', { class: 'ef-settings' }, items.join(''));
}

function settingHtml(
  { title, rows, language, effect, correction }: SettingView,
  { locale, t }: PageContext,
): string {
  const lang = language === locale ? undefined : language;
  const list = rows.map(({ name, steps }) => {
    const path = steps.map((step) => htmlElement('kbd', {}, escapeHtml(step))).join('');
    const kind = name === 'option' ? undefined : 'ef-path';
    const term = htmlElement('dt', {}, escapeHtml(t(`setting.${name}`)));
    return htmlElement('div', {}, term + htmlElement('dd', { class: kind, lang }, path));
  });
  const label = htmlElement(
    'strong',
    {},
    escapeHtml(t('message.correction') + colon(locale).trimEnd()),
  );
  return [
    htmlElement('p', { class: 'ef-setting-name' }, escapeHtml(title)),
    htmlElement('dl', {}, list.join('')),
    effect === undefined ? '' : htmlElement('p', {}, escapeHtml(effect)),
    correction === undefined
      ? ''
      : htmlElement('p', { class: 'ef-correction' }, `${label} ${escapeHtml(correction)}`),
  ].join('');
}
