import type { Entry } from '../../domain/library/types.ts';
import { localize } from '../../domain/library/message-text.ts';
import type { PageContext } from '../page-context.ts';

/**
 * Returns the structured data of an entry (schema.org): the page, its breadcrumbs, and the three
 * questions with their answers. All of its text is also visible on the page.
 * @param page the context of the page, whose links are absolute
 * @throws if the entry has no text in the locale of the page
 */
export function entryData(entry: Entry, { library, locale, links, t }: PageContext): object {
  const words = entry.words[locale];
  if (!words) throw new Error(`The entry "${entry.slug}" has no text for "${locale}"`);
  const category = library.categories.find(({ id }) => id === entry.category);
  const trail = [
    { name: t('home'), item: links.home },
    ...(category
      ? [{ name: localize(category.name, locale), item: links.category(category.id) }]
      : []),
    { name: words.title, item: links.entry(entry.slug) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url: links.entry(entry.slug),
    name: words.title,
    inLanguage: locale,
    lastReviewed: entry.reviewed,
    license: library.site.license.url,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...step,
      })),
    },
    mainEntity: (['meaning', 'action', 'contact'] as const).map((name) => ({
      '@type': 'Question',
      name: t(`answers.${name}`),
      acceptedAnswer: { '@type': 'Answer', text: words.answers[name] },
    })),
  };
}

/** Serialises data as JSON for a script element: nothing in it can end the element or a line. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
