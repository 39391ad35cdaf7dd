import { escapeXml } from '../text/escape.ts';
import type { Site } from '../../schemas/site.ts';
import type { Links } from '../urls/urls.ts';
import { localize } from '../library/message-text.ts';
import { xmlElement, xmlDocument } from './xml.ts';

/** The limits of the OpenSearch 1.1 specification, in characters. */
const SHORT = 16;
const LONG = 48;
const DESCRIPTION = 1024;

/**
 * Renders the OpenSearch description of a site, by which a browser offers it as a search engine.
 * @param links the links of the locale, with absolute URLs
 */
export function openSearchDescription(site: Site, links: Links, locale: string): string {
  const name = localize(site.name, locale);
  const short = localize(site['short-name'] ?? site.name, locale);
  const text = (tag: string, value: string, most: number): string =>
    xmlElement(tag, {}, escapeXml(shortened(value, most)));
  const self = links.openSearch;
  return xmlDocument(
    xmlElement(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      text('ShortName', short, SHORT),
      text('Description', localize(site.description, locale), DESCRIPTION),
      text('LongName', name, LONG),
      xmlElement('Url', { type: 'text/html', template: `${links.search}#q={searchTerms}` }),
      xmlElement('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: self,
      }),
      xmlElement('Language', {}, locale),
      xmlElement('InputEncoding', {}, 'UTF-8'),
      xmlElement('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** Truncates a text to `most` characters, between words if it has spaces. */
function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  return (letters[most] === ' ' ? cut : cut.replace(/ \S*$/, '')).trimEnd();
}
