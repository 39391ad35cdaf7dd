import { parseMessageRef, sourceLocale } from '../domain/library/refs.ts';
import type { RedirectPage } from '../domain/urls/redirect-pages.ts';
import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { slugOfPath, isMessageAddress } from '../domain/urls/redirects.ts';
import { titleOf } from '../domain/library/categories.ts';
import { LEFT_OUT } from '../domain/library/left-out.ts';
import { localize } from '../domain/library/message-text.ts';
import { escapeHtml } from '../domain/text/escape.ts';
import { t } from '../i18n/t.ts';
import { withPolicy } from './security-policy.ts';

/** Where a redirect page is published. */
export interface Publication {
  library: Library;
  locale: string;
  /** The origin of the site. */
  site: string;
  /** The sub-path of the site. */
  base: string;
}

const STYLE =
  '<style>body{max-width:41rem;margin:3rem auto;padding:0 1rem;font-family:system-ui,sans-serif;line-height:1.8;overflow-wrap:anywhere}a{display:inline-block;padding:.6rem 0}</style>';

/**
 * Renders a redirect page: it redirects by itself, and has a link for where that is switched off.
 * If a page has moved, a script keeps the fragment, which a browser would lose.
 */
export function redirectPageHtml(
  { to, moved, anchors }: RedirectPage,
  publication: Publication,
): string {
  const { library, locale, site, base } = publication;
  const links = linksFor(base, sourceLocale(library.site), locale);
  const title = `${moved ? t(locale, 'moved.title') : nameOf(to, publication)} | ${localize(library.site.name, locale)}`;
  const link = (address: string, id = ''): string =>
    `<p${id && ` id="${id}"`}><a href="${escapeHtml(links.to(address))}">${escapeHtml(nameOf(address, publication))}</a></p>`;
  const root = escapeHtml(base.replace(/\/?$/, '/'));
  return withPolicy(
    [
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeHtml(title)}</title>`,
      '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
      moved ? '' : '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${escapeHtml(new URL(links.to(to), site).href)}">`,
      `<meta http-equiv="refresh" content="0; url=${escapeHtml(links.to(to))}">`,
      moved ? `<script src="${root}moved.js" defer></script>` : '',
      `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`,
      STYLE,
      `</head><body><main><p>${t(locale, 'moved.text')}</p>`,
      link(to),
      ...anchors.map((anchor) => link(anchor.to, anchor.id)),
      '</main></body></html>\n',
    ].join(''),
  );
}

/** Returns the text of the link: the title of the entry, or else the address. */
function nameOf(address: string, { library, locale }: Publication): string {
  const slug = isMessageAddress(address) ? parseMessageRef(address).entry : slugOfPath(address);
  if (address === LEFT_OUT) return t(locale, 'leftOut.title');
  return titleOf(library, slug, locale) ?? address;
}
