import type { Setting } from '../../schemas/setting.ts';
import { joinNames } from './client-label.ts';
import type { NameSource } from './types.ts';

/**
 * A setting as it is displayed in one locale: HTML, old revisions and Markdown are rendered from
 * this.
 */
export interface SettingView {
  id: string;
  /** The clients and platforms it belongs to: `Counter / Portable · Windows`. */
  title: string;
  /** The labels to follow, outermost first; `option` has one step. */
  rows: { name: 'open' | 'menu' | 'option'; steps: string[] }[];
  /** The language of the steps. */
  language: string;
  effect?: string;
  correction?: string;
}

/**
 * Describes the settings with the given ids, in the order of their definition. A text missing in the
 * locale is left out: a revision may be older than its translation.
 */
export function describeSettings(
  settings: Setting[],
  ids: string[],
  { clients, platforms }: NameSource,
  locale: string,
): SettingView[] {
  return settings
    .filter(({ id }) => ids.includes(id))
    .map(({ id, language, open, menu, option, ...setting }) => {
      const effect = setting.effect?.[locale];
      const correction = setting.correction?.[locale];
      const rows: SettingView['rows'] = [
        { name: 'open', steps: open },
        { name: 'menu', steps: menu },
        { name: 'option', steps: option === undefined ? [] : [option] },
      ];
      return {
        id,
        title: [
          joinNames(clients, [setting.client, ...setting['shared-by']], locale),
          joinNames(platforms, setting.platforms, locale),
        ]
          .filter(Boolean)
          .join(' · '),
        rows: rows.filter(({ steps }) => steps.length > 0),
        language,
        ...(effect !== undefined && { effect }),
        ...(correction !== undefined && { correction }),
      };
    });
}
