import type { Key } from '../../i18n/dictionary.ts';
import { t } from '../../i18n/t.ts';
import type { EntryText } from '../../schemas/entry.ts';
import type { Localized } from '../../schemas/text.ts';

/** Returns the example data of a new site: one of each thing. */
export function sampleData(locales: string[]) {
  const inEach = (key: Key): Localized =>
    Object.fromEntries(locales.map((locale) => [locale, t(locale, key)]));
  return {
    site: {
      name: inEach('sample.site.name'),
      description: inEach('sample.site.description'),
      url: 'https://faq.example',
      contact: { name: inEach('sample.contact') },
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    client: { id: 'machine', name: inEach('sample.client'), kind: 'device' },
    platform: { id: 'model-1', name: inEach('sample.platform') },
    category: {
      id: 'use',
      name: inEach('sample.category.name'),
      description: inEach('sample.category.description'),
    },
    label: {
      id: 'lid',
      name: inEach('sample.label.name'),
      description: inEach('sample.label.description'),
    },
    placeholder: {
      id: 'cup',
      kind: 'text',
      name: inEach('sample.placeholder'),
      example: '2',
    },
    source: { id: 'example', kind: 'document', title: inEach('sample.source') },
  };
}

/** The example entry, with its words by locale. */
export const exampleEntry = {
  slug: 'lid-open',
  message: {
    id: 'machine',
    client: 'machine',
    platforms: ['model-1'],
    language: 'en',
    text: 'LID OPEN\nClose it to go on with cup {cup}. L-01',
    codes: ['L-01'],
    source: 'example',
  },
  words: (locale: string): EntryText => ({
    title: t(locale, 'sample.title'),
    summary: t(locale, 'sample.summary'),
    answers: {
      meaning: t(locale, 'sample.meaning'),
      action: t(locale, 'sample.action'),
      contact: t(locale, 'sample.answer.contact'),
    },
  }),
  prose: (locale: string): string => t(locale, 'sample.cause'),
};
