/** A link inside the site as authors write it: `faq:slug`, `faq:slug#anchor` or `#anchor`. */
export interface FaqLink {
  /** The slug of the entry; undefined for an anchor of the page itself. */
  slug?: string;
  anchor?: string;
}

/**
 * Parses the address of a link inside the site; returns undefined for every other address.
 * @example parseFaqLink('faq:paper-out#counter') // { slug: 'paper-out', anchor: 'counter' }
 */
export function parseFaqLink(address: string): FaqLink | undefined {
  const parts = /^(?:faq:([^#]*))?(?:#(.*))?$/s.exec(address);
  const [, slug, anchor] = parts ?? [];
  if (slug === undefined && anchor === undefined) return undefined;
  return { ...(slug !== undefined && { slug }), ...(anchor !== undefined && { anchor }) };
}

/**
 * Decodes a part of a URL, such as a fragment without its `#`. Never throws: malformed
 * percent-encoding, which anyone can put into a URL, is returned as it is.
 */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
