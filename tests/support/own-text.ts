const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TOKEN = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/gi;
const SPOKEN = /\s(?:aria-label|title|placeholder|alt|content|data-own)="([^"]*)"/g;

/**
 * Lists the texts of a page that are in its own language: the content of elements and what is read
 * aloud, without elements that have another `lang`, code, metadata and scripts.
 * @param html a page as the build writes it: every element but the void ones is closed
 */
export function ownText(html: string): string[] {
  const page = html.replace(/<(script|style|code)\b[^]*?<\/\1>/g, '');
  const texts: string[] = [];
  const foreign: boolean[] = [];
  for (const { 0: token, 1: end, 2: name = '', 3: attributes = '' } of page.matchAll(TOKEN)) {
    const inside = foreign.at(-1) ?? false;
    if (!token.startsWith('<')) {
      if (!inside) texts.push(token.trim());
    } else if (end) foreign.pop();
    else {
      const other = inside || (name !== 'html' && attributes.includes(' lang='));
      if (!other) texts.push(...[...attributes.matchAll(SPOKEN)].map(([, text = '']) => text));
      if (!VOID.has(name)) foreign.push(other);
    }
  }
  return texts.filter((text) => text !== '');
}
