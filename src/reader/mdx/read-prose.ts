import GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { textOf, type Prose } from '../../domain/library/prose.ts';
import { parseToElements, plainAttributes } from './tree.ts';

/** The HTML elements that are used, those of rendered Markdown among them; of others only the content is. */
const htmlElements = new Set(
  'p ul ol li a img strong em del code pre blockquote hr br sup sub kbd samp section h2 h3 h4 h5 h6 table thead tbody tr th td dl dt dd'.split(
    ' ',
  ),
);
/** The attributes of HTML elements that are used; the last two mark a link back from a footnote. */
const htmlAttributes = 'href src alt title id start lang dataFootnoteBackref ariaLabel'.split(' ');

/**
 * Parses the prose of an MDX file, frontmatter included, to elements.
 * @throws if it is not valid MDX
 */
export function readProse(text: string): Prose[] {
  return proseOf(parseToElements(text), new GithubSlugger());
}

function proseOf(node: HastNode, ids: GithubSlugger): Prose[] {
  if (node.type === 'text') return [node.value];
  const children = 'children' in node ? node.children.flatMap((child) => proseOf(child, ids)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = plainAttributes(node);
    return elementOf(node.name ?? '', attributes, children);
  }
  if (node.type !== 'element') return children;
  const id = /^h\d$/.test(node.tagName) ? ids.slug(children.map(textOf).join('')) : undefined;
  return elementOf(node.tagName, { id, ...node.properties }, children);
}

/** Returns a component with all attributes, or an HTML element with those that are used; else its children. */
function elementOf(name: string, given: Record<string, unknown>, children: Prose[]): Prose[] {
  const component = /^[A-Z]/.test(name);
  if (!component && !htmlElements.has(name)) return children;
  const attributes = Object.entries(given).flatMap(([key, value]) =>
    (component || htmlAttributes.includes(key)) && value !== undefined && value !== null
      ? [[key, String(value)]]
      : [],
  );
  return [{ name, attributes: Object.fromEntries(attributes) as Record<string, string>, children }];
}
