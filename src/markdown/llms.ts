import { escapeMarkdown } from '../domain/text/escape.ts';
import { pageContext, type PageContext } from '../components/page-context.ts';
import { categoriesWithEntries, type CategoryWithEntries } from '../domain/library/categories.ts';
import type { Entry, Library } from '../domain/library/types.ts';
import { localize } from '../domain/library/message-text.ts';
import { t } from '../i18n/t.ts';
import { link } from './escape.ts';
import { colon } from '../i18n/format.ts';

/**
 * Renders `llms.txt`: what the site is, and a link to the list of each category, a section a locale. So it does
 * not grow with the entries.
 * @param base the absolute URL the site is published at
 */
export function llmsText(library: Library, base: string): string {
  const { name, description, locales, license } = library.site;
  const source = locales[0] ?? '';
  const api = new URL('api/index.json', base).href;
  const sections = locales.flatMap((locale) => {
    const { links } = pageContext(library, locale, base);
    const items = categoriesWithEntries(library).flatMap(({ category, entries }) =>
      activeIn(entries, locale).length > 0
        ? [
            listItem(
              localize(category.name, locale),
              links.page(`llms/${category.id}.txt`),
              localize(category.description, locale),
            ),
          ]
        : [],
    );
    return [`## ${t(locale, 'language.name')}`, items.join('\n')];
  });
  return `${[
    `# ${escapeMarkdown(localize(name, source))}`,
    `> ${escapeMarkdown(localize(description, source))}`,
    t(source, 'footer.license') + colon(source) + link(license.name, license.url),
    ...sections,
    '## Optional',
    `- ${link('api/index.json', api)}`,
  ].join('\n\n')}\n`;
}

/**
 * Renders the list of a category for `llms.txt`: a link to the Markdown of each entry. Retired entries are left out.
 * @param page the context of the locale, whose links are absolute
 */
export function llmsCategoryText(
  { category, entries }: CategoryWithEntries,
  { locale, links }: PageContext,
): string {
  const items = activeIn(entries, locale).map(({ slug, words }) =>
    listItem(words[locale]?.title ?? '', links.markdown(slug), words[locale]?.summary ?? ''),
  );
  return `${[
    `# ${escapeMarkdown(localize(category.name, locale))}`,
    `> ${escapeMarkdown(localize(category.description, locale))}`,
    items.join('\n'),
  ].join('\n\n')}\n`;
}

/** Returns the entries that are maintained and have a text in a locale. */
function activeIn(entries: Entry[], locale: string): Entry[] {
  return entries.filter(({ words, retired }) => words[locale] && !retired);
}

const listItem = (title: string, address: string, about: string): string =>
  `- ${link(title, address)}: ${escapeMarkdown(about)}`;
