import type { Site } from '../../schemas/site.ts';
import type { Links } from '../urls/urls.ts';
import { localize } from '../library/message-text.ts';

/** The colours of a window before its page is there: those of the light scheme, as in `tokens.css`. */
const BACKGROUND = '#fdfcfa';
const ACCENT = '#0b5a69';

/**
 * Returns the web app manifest of a site in a locale, by which a device offers to install it.
 * @param root the address of the site, with a slash at its end
 */
export function webManifest(site: Site, links: Links, root: string, locale: string): object {
  return {
    id: links.home,
    name: localize(site.name, locale),
    short_name: localize(site['short-name'] ?? site.name, locale),
    description: localize(site.description, locale),
    lang: locale,
    start_url: links.home,
    scope: root,
    display: 'minimal-ui',
    background_color: BACKGROUND,
    theme_color: site.accent?.light ?? ACCENT,
    icons: [
      { src: `${root}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${root}icon.png`, sizes: '192x192', type: 'image/png' },
      { src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png' },
    ],
  };
}
