// Pagefind reads a changed copy of each page, because it ignores where elements begin and end, and links to
// headings only. In the page itself, the same changes would cost each visitor bytes.

/** Elements that are parts of a sentence, or of a word. By judgement. */
const INLINE =
  'a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr';

const BLOCK_START = new RegExp(String.raw`<(?=[a-z])(?!(?:${INLINE})\b)`, 'g');
const BLOCK_END = new RegExp(String.raw`</(?!(?:${INLINE})\b)[^>]+>`, 'g');
/** Codes, steps and links side by side; not the coloured pieces of code, nor placeholders in a line. */
const INLINE_SIBLINGS = /<\/(?!span\b|var\b)[^>]+>(?=<[a-z])/g;

/**
 * Puts white space between elements that a page shows apart: otherwise Pagefind joins the last word of one
 * to the first word of the next.
 */
function separated(html: string): string {
  return html.replace(INLINE_SIBLINGS, '$& ').replace(BLOCK_START, ' $&').replace(BLOCK_END, '$& ');
}

const OWNER = /<(?:article|section)\b[^>]*? id="([^"]+)"[^>]*? aria-labelledby="([^"]+)"/g;
const HEADING_ID = /(<h[1-6]\b[^>]*? id=")([^"]+)"/g;
const FOLD_HEADING = /(<summary>\s*<h[1-6])(>[^<]*<\/h[1-6]>\s*<\/summary>\s*<div id="([^"]+)")/g;
const FIRST_HEADING = /(<section\b[^>]*? id="([^"]+)"[^>]*>\s*<h[1-6])>/g;

/**
 * Gives headings the anchor of the message, part or fold that they name: Pagefind links to a text by the id
 * of the heading before it.
 */
function anchored(html: string): string {
  const owners = new Map(
    [...html.matchAll(OWNER)].map(([, owner = '', heading = '']) => [heading, owner]),
  );
  return html
    .replace(HEADING_ID, (_, start: string, id: string) => `${start}${owners.get(id) ?? id}"`)
    .replace(FIRST_HEADING, '$1 id="$2">')
    .replace(FOLD_HEADING, '$1 id="$3"$2');
}

/** Returns a page as Pagefind should read it: its words apart, its headings with published anchors. */
export function indexedHtml(html: string): string {
  return separated(anchored(html));
}
