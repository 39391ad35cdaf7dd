import { entryBySlug } from '../../domain/library/refs.ts';
import { parseFaqLink, decodePercent } from '../../domain/urls/faq-link.ts';
import { escapeHtml } from '../../domain/text/escape.ts';
import type { OldEntry } from '../../domain/revisions/old-entry.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Key } from '../../i18n/dictionary.ts';
import type { PageContext } from '../page-context.ts';
import { htmlElement, type Renderer } from '../prose/prose-html.ts';
import { settingsHtml } from './settings-html.ts';

/** The page around the prose. */
interface Around {
  /** The ids of the sources, in the order of their numbers on the page. */
  cited: string[];
  /** The anchors of the page. */
  anchors: Set<string>;
  /** Whether the prose is in another language than the page. */
  foreign: boolean;
}

/** Returns the renderers for the elements and components in the prose of an old revision. */
export function oldRenderers(
  old: OldEntry,
  { cited, anchors, foreign }: Around,
  page: PageContext,
): Record<string, Renderer> {
  const { locale, t } = page;
  const lang = foreign ? locale : undefined;
  const cite = (source = ''): string => {
    const number = cited.indexOf(source) + 1;
    const label = `${t('sources.title')} ${number}`;
    return number === 0
      ? ''
      : htmlElement(
          'a',
          { class: 'ef-cite', href: `#source-${source}`, 'aria-label': label },
          String(number),
        );
  };
  return {
    Cite: ({ source }) => cite(source),
    Part: ({ name = '' }, inner) => {
      const heading = htmlElement(
        'h2',
        { id: `${name}-title`, lang },
        escapeHtml(t(`part.${name}` as Key)),
      );
      const attributes = { class: 'ef-part', id: name, 'aria-labelledby': `${name}-title` };
      return htmlElement('section', attributes, heading + inner);
    },
    Dated: ({ when = '', source }, inner) => {
      const date = escapeHtml(t('dated', { date: formatDate(locale, when) }));
      const time = htmlElement('time', { datetime: when, lang }, date);
      const title = htmlElement('p', { class: 'ef-dated-title' }, `${time} ${cite(source)}`);
      return htmlElement('div', { class: 'ef-dated', role: 'note' }, title + inner);
    },
    Settings: ({ ids = '' }) => settingsHtml(old, ids.split(/\s+/), page),
    // Cures are records of their own, and their proofs are those of today.
    Cures: () => '',
    a: (attributes, inner) => anchorHtml(attributes, inner, anchors, page),
    // The file is not published: it may have been removed because of what it showed.
    img: ({ alt = '', title = '' }) =>
      escapeHtml(`[${t('picture.old', { alt })}] ${title}`.trimEnd()),
    h2: (attributes, inner) =>
      attributes['id'] === 'footnote-label'
        ? htmlElement('h2', { ...attributes, lang }, escapeHtml(t('notes.title')))
        : htmlElement('h2', attributes, inner),
    pre: (_, inner) => htmlElement('pre', { class: 'ef-code', tabindex: '0' }, inner),
    section: (_, inner) => htmlElement('section', { class: 'footnotes' }, inner),
  };
}

/** Renders a link whose target still exists; of any other, its content only. */
function anchorHtml(
  { href = '', id, dataFootnoteBackref, ariaLabel = '' }: Record<string, string>,
  inner: string,
  anchors: Set<string>,
  { library, links, t }: PageContext,
): string {
  const { slug, anchor } = parseFaqLink(href) ?? {};
  const label =
    dataFootnoteBackref === undefined ? undefined : t('notes.back', { number: ariaLabel });
  if (slug !== undefined) {
    const entry = entryBySlug(library, slug);
    const message = entry?.messages.find((other) => other.id === anchor);
    return entry ? htmlElement('a', { href: links.entry(slug, message?.id) }, inner) : inner;
  }
  const leads = href.startsWith('#')
    ? anchors.has(decodePercent(href.slice(1)))
    : /^https?:/.test(href);
  return leads ? htmlElement('a', { href, id, 'aria-label': label }, inner) : inner;
}
