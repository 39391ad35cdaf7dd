import { escapeMarkdown } from '../domain/text/escape.ts';
import { pageContext } from '../components/page-context.ts';
import type { Library } from '../domain/library/types.ts';
import { localize } from '../domain/library/message-text.ts';
import { t } from '../i18n/t.ts';
import { link } from './escape.ts';
import { colon } from '../i18n/format.ts';

/**
 * Renders `llms.txt`: what the site is, and links to the Markdown of its entries, a section a locale.
 * Retired entries are left out.
 * @param base the absolute URL the site is published at
 */
export function llmsText(library: Library, base: string): string {
  const { name, description, locales, license } = library.site;
  const source = locales[0] ?? '';
  const api = new URL('api/index.json', base).href;
  const sections = locales.flatMap((locale) => {
    const { links } = pageContext(library, locale, base);
    const items = library.entries.flatMap(({ slug, words, retired }) => {
      const text = words[locale];
      return text && !retired
        ? [`- ${link(text.title, links.markdown(slug))}: ${escapeMarkdown(text.summary)}`]
        : [];
    });
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
