import GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { textOf, type Prose } from '../../domain/library/prose.ts';
import { parseToElements, plainAttributes } from './tree.ts';

/** The HTML that Markdown makes, and what authors may write themselves. Of anything else the text stays. */
const known = new Set(
  'p ul ol li a img strong em del code pre blockquote hr br sup sub kbd samp section h2 h3 h4 h5 h6 table thead tbody tr th td dl dt dd'.split(
    ' ',
  ),
);
/** The last two say that a link leads back from a footnote, and the number of the citation it leads to. */
const kept = 'href src alt title id start lang dataFootnoteBackref ariaLabel'.split(' ');

/**
 * The prose of an MDX file, frontmatter included, as data.
 * @throws if it is no valid MDX
 */
export function readProse(text: string): Prose[] {
  return proseOf(parseToElements(text), new GithubSlugger());
}

function proseOf(node: HastNode, ids: GithubSlugger): Prose[] {
  if (node.type === 'text') return [node.value];
  const children = 'children' in node ? node.children.flatMap((one) => proseOf(one, ids)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = plainAttributes(node);
    return elementOf(node.name ?? '', attributes, children);
  }
  if (node.type !== 'element') return children;
  const id = /^h\d$/.test(node.tagName) ? ids.slug(children.map(textOf).join('')) : undefined;
  return elementOf(node.tagName, { id, ...node.properties }, children);
}

/** A component with all its attributes, an HTML element with those that are kept, or only what it holds. */
function elementOf(name: string, given: Record<string, unknown>, children: Prose[]): Prose[] {
  const component = /^[A-Z]/.test(name);
  if (!component && !known.has(name)) return children;
  const attributes = Object.entries(given).flatMap(([key, value]) =>
    (component || kept.includes(key)) && value !== undefined && value !== null
      ? [[key, String(value)]]
      : [],
  );
  return [{ name, attributes: Object.fromEntries(attributes) as Record<string, string>, children }];
}
