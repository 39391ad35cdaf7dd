import type { Setting } from '../../schemas/setting.ts';
import { joinNames } from './client-label.ts';
import type { NameSource } from './types.ts';

/** A setting as people are told of it, in one locale; every form of a page is drawn from this. */
export interface SettingView {
  id: string;
  /** The clients and platforms it belongs to: `Counter / Portable · Windows`. */
  title: string;
  /** The labels on the way to it, outermost first. Of `option` there is one. */
  rows: { name: 'open' | 'menu' | 'option'; steps: string[] }[];
  /** The language of the labels. */
  language: string;
  effect?: string;
  correction?: string;
}

/**
 * Describes the settings with the given ids, in the order they are defined in. A text that is missing
 * in the locale, as it may be in a revision from before a translation, is left out.
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
