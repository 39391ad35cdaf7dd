import { isAside } from '../../domain/library/parts.ts';
import type { SplitProse } from './split-prose.ts';

/** The parts that stand first on the page of an entry: what a visitor does, the administrator, support staff. */
const FIRST = ['visitor', 'administrator', 'support'];

/** Returns the names of the parts on the page of an entry, in order; those the author adds come last. */
export function partsOfAnswer(names: string[]): string[] {
  const others = names.filter((name) => !FIRST.includes(name) && !isAside(name));
  return [...FIRST.filter((name) => names.includes(name)), ...others];
}

/** Returns the names of the parts on the page beside it, in the order of the author. */
export function partsAside(names: string[]): string[] {
  return names.filter(isAside);
}

/** The prose of one page, and the other page’s. */
export interface PagesOfProse {
  here: SplitProse;
  /** The HTML of all of it. */
  html: string;
}

/**
 * Chooses the parts of the prose for one page. Notes come along if the page refers to one, and links to what
 * is on the other page lead there.
 * @param names the parts, in order
 * @param elsewhere returns the address of an anchor on the other page
 */
export function proseOfPage(
  { before, parts, notes }: SplitProse,
  names: string[],
  elsewhere: (anchor: string) => string,
): PagesOfProse {
  const chosen = names.map((name) => parts.get(name) ?? '').join('');
  const needed = chosen.includes('href="#fn-') ? notes : '';
  const [there, ids] = [idsIn([...parts.values()].join('')), idsIn(chosen + needed)];
  const relinked = (html: string): string =>
    html.replaceAll(/ href="#([^"]+)"/g, (link, anchor: string) =>
      !there.has(anchor) || ids.has(anchor) ? link : ` href="${elsewhere(anchor)}"`,
    );
  const here: SplitProse = {
    before: relinked(before),
    parts: new Map(names.map((name) => [name, relinked(parts.get(name) ?? '')])),
    notes: relinked(needed),
  };
  return { here, html: here.before + [...here.parts.values()].join('') + here.notes };
}

/** Returns the anchors of settings that only the other page has: messages link to them. */
export function settingsAside(here: string, there: string): string[] {
  const ids = idsIn(here);
  return [...idsIn(there)].filter((id) => id.startsWith('setting-') && !ids.has(id));
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}
