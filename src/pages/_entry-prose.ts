import { getEntry, render } from 'astro:content';
import type { Term } from '../schemas/term.ts';
import { openProse } from '../loader/open.ts';
import { termsIn } from '../reader/mdx/explained-terms.ts';

/**
 * Returns the prose of an entry in a locale, ready to be rendered, and the ids of the glossary terms it explains.
 * @throws if there is none
 */
export async function entryProse(slug: string, locale: string, glossary: Term[]) {
  const prose = await getEntry('faq', `${slug}/${locale}`);
  if (!prose) throw new Error(`The entry "${slug}" has no text for "${locale}"`);
  const { Content } = await render(prose);
  const tree = openProse(slug, locale);
  return { Content, terms: tree ? termsIn(tree, glossary, locale) : [] };
}
