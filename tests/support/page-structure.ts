/** The elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:=("[^"]*"|'[^']*'|\S+))?/g;
/** The attributes whose value affects style or role; of others only the name counts. */
const TELLING = new Set(['class', 'role', 'type', 'scope', 'open', 'hidden', 'aria-current']);

/** Formats a start tag without what depends on the text or on the language of the page. */
function shapeOf(name: string, attributes: string, language: string): string {
  const parts = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => {
    const plain = value.replaceAll(/^["']|["']$/g, '');
    if (key === 'lang') return plain === language ? 'lang' : 'lang=other';
    return TELLING.has(key) ? `${key}=${plain}` : key;
  });
  return [name, ...parts.toSorted()].join(' ');
}

/**
 * Returns the chains of elements in a page: each element below the nearest two around it that have a
 * class, which is what styles depend on, whatever its texts and its language are and however often it occurs.
 * @param html a page as the build writes it: every element but the void ones is closed
 */
export function chainsOf(html: string): Set<string> {
  const chains = new Set<string>();
  // Of each open element, the two with a class that are nearest to what stands in it.
  const open: string[][] = [];
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  // A place where a long word may break has neither a style nor a role.
  const elements = html.replace(/<(script|style|svg)\b[^]*?<\/\1>|<wbr>/g, '');
  for (const [, end, name = '', attributes = ''] of elements.matchAll(TAG)) {
    if (end) open.pop();
    else {
      const around = open.at(-1) ?? [];
      const shape = shapeOf(name.toLowerCase(), attributes, language);
      chains.add([...around, shape].join(' > '));
      if (!VOID.has(name.toLowerCase()))
        open.push(shape.includes(' class=') ? [...around.slice(-1), shape] : around);
    }
  }
  return chains;
}

/**
 * Chooses pages that together contain every chain of elements of all pages. The next one is always
 * that with the most new chains.
 */
export function coveringPages(pages: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Map([...pages].map(([page, chains]) => [page, new Set(chains)]));
  const chosen: string[] = [];
  for (;;) {
    const [best] = [...left].toSorted(([, a], [, b]) => b.size - a.size);
    if (!best || best[1].size === 0) return chosen;
    chosen.push(best[0]);
    left.delete(best[0]);
    for (const chains of left.values()) for (const chain of best[1]) chains.delete(chain);
  }
}
