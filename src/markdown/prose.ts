import { escapeMarkdown } from '../domain/text/escape.ts';
import { parseFaqLink } from '../domain/urls/faq-link.ts';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { PageContext } from '../components/page-context.ts';
import { sourceNumber } from '../components/prose/source-number.ts';
import { pictureName } from '../domain/library/pictures.ts';
import { formatDate } from '../i18n/format.ts';
import type { Key } from '../i18n/dictionary.ts';
import { indented } from './escape.ts';
import { settingsList } from './settings.ts';

/**
 * Renders the prose of an entry as self-contained Markdown: components are expanded, and links inside
 * the site become absolute. Plain Markdown is copied from the source as it is.
 * @param body the MDX without its frontmatter
 * @param page the context of the page, whose links are absolute
 */
export function proseMarkdown(body: string, page: PageContext): string {
  const root = mdxToMdast(body, { features: { smartPunctuation: false } });
  return written(root, { body, page })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Writer {
  body: string;
  page: PageContext;
}

type Image = Extract<MdastNode, { type: 'image' }>;
type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function written(node: Readonly<MdastNode>, to: Writer): string {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return component(node, to);
  if (node.type === 'image') return picture(node, to.page);
  const all = childrenOf(node, to);
  const address = 'url' in node ? addressOf(node.url, to.page) : undefined;
  if (address === undefined) return all;
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${address}`;
  const [, end] = rangeOf(node);
  const target = to.body.slice(innerEnd(node) ?? end, end);
  return `${all.slice(0, all.length - target.length)}](${address})`;
}

/** Copies the source of a node, with its children rendered. */
function childrenOf(node: Readonly<MdastNode>, to: Writer): string {
  const [from, end] = rangeOf(node);
  let at = from;
  let text = '';
  for (const child of 'children' in node ? node.children : []) {
    const [start, stop] = rangeOf(child);
    text += to.body.slice(at, start) + written(child, to);
    at = stop;
  }
  return text + to.body.slice(at, end);
}

function component(node: Readonly<Component>, to: Writer): string {
  const { page } = to;
  const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
  switch (node.name) {
    case 'Part':
      return `## ${page.t(`part.${attribute(node, 'name')}` as Key)}\n\n${inside(node, to)}`;
    case 'Settings':
      return indented(settingsList(attribute(node, 'ids'), page), indent);
    case 'Cite':
      return cited(attribute(node, 'source'), to.body.charAt(rangeOf(node)[1]), page);
    case 'Dated':
      return `${dated(node, page)}\n\n${inside(node, to)}`
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, '');
    default:
      return childrenOf(node, to);
  }
}

/** Renders a picture with its absolute URL, or only its alternative text if it is not published. */
function picture({ url, alt, title }: Readonly<Image>, { links, entry }: PageContext): string {
  const shown = entry?.pictures.find(({ name }) => name === pictureName(url));
  const caption = title ? ` "${escapeMarkdown(title).replaceAll('"', String.raw`\"`)}"` : '';
  const seen = escapeMarkdown(alt ?? '');
  return shown ? `![${seen}](${links.picture(shown.published)}${caption})` : seen;
}

/** Renders the children of a component, without its tags. */
function inside(node: Readonly<Component>, to: Writer): string {
  const first = node.children[0];
  const end = innerEnd(node);
  if (!first || end === undefined) return '';
  const [from, stop] = rangeOf(node);
  const tail = to.body.slice(end, stop);
  const head = to.body.slice(from, rangeOf(first)[0]);
  const all = childrenOf(node, to);
  return all.slice(head.length, all.length - tail.length).trim();
}

function dated(node: Readonly<Component>, page: PageContext): string {
  const date = formatDate(page.locale, attribute(node, 'when'));
  return `**${escapeMarkdown(page.t('dated', { date }))}** ${cited(attribute(node, 'source'), '', page)}`;
}

/** Renders the number of a source, escaped where the next character would make a link of it. */
function cited(source: string, next: string, { entry }: PageContext): string {
  const number = entry ? sourceNumber(entry, source) : 0;
  return /[([:]/.test(next) ? String.raw`\[${number}\]` : `[${number}]`;
}

/** Returns the absolute URL of a link inside the site; undefined for other links. */
function addressOf(url: string, { links, entry }: PageContext): string | undefined {
  const link = parseFaqLink(url);
  if (!link) return undefined;
  return encodeURI(decodeURI(links.entry(link.slug ?? entry?.slug ?? '', link.anchor)));
}

function attribute(node: Readonly<Component>, name: string): string {
  for (const one of node.attributes)
    if (one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string')
      return one.value;
  return '';
}

function rangeOf(node: Readonly<MdastNode>): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function innerEnd(node: Readonly<MdastNode>): number | undefined {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last && rangeOf(last)[1];
}
