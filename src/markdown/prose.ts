import { escapeMarkdown } from '../domain/text/escape.ts';
import { parseFaqLink } from '../domain/urls/faq-link.ts';
import type { MdastNode } from 'satteri';
import type { PageContext } from '../components/page-context.ts';
import { sourceNumber } from '../components/prose/source-number.ts';
import { pictureName } from '../domain/library/pictures.ts';
import { formatDate } from '../i18n/format.ts';
import type { Key } from '../i18n/dictionary.ts';
import {
  childrenOf,
  isJsx,
  plainAttributes,
  rangeOf,
  type JsxNode,
  type ProseTree,
} from '../reader/mdx/tree.ts';
import { indented } from './escape.ts';
import { curesSection } from './cures.ts';
import { settingsList } from './settings.ts';

/**
 * Renders the prose of an entry as self-contained Markdown: components are expanded, and links inside
 * the site become absolute. Plain Markdown is copied from the source as it is.
 * @param page the context of the page, whose links are absolute
 */
export function proseMarkdown({ root, text }: ProseTree, page: PageContext): string {
  return written(root, { text, page }).trim();
}

interface Writer {
  /** The file, in which the positions of the nodes count. */
  text: string;
  page: PageContext;
}

function written(node: Readonly<MdastNode>, to: Writer): string {
  if (node.type === 'yaml') return '';
  if (isJsx(node)) return component(node, to);
  if (node.type === 'image') return picture(node, to.page);
  const address = 'url' in node ? addressOf(node.url, to.page) : undefined;
  if (address === undefined) return copied(node, to, rangeOf(node));
  const target = address + titled('title' in node ? node.title : null);
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${target}`;
  return `[${inside(node, to)}](${target})`;
}

/** Copies a stretch of the file with the nodes in it rendered, and one blank line between them. */
function copied(node: Readonly<MdastNode>, to: Writer, [from, end]: [number, number]): string {
  const children = childrenOf(node);
  if (children.length === 0) return to.text.slice(from, end);
  const gap = (start: number, stop: number): string =>
    to.text.slice(start, stop).replaceAll(/\n{3,}/g, '\n\n');
  let at = from;
  let text = '';
  for (const child of children) {
    const [start, stop] = rangeOf(child);
    text += gap(at, start) + written(child, to);
    at = stop;
  }
  return text + gap(at, end);
}

/** Renders what a node holds, without its own marks or tags. */
function inside(node: Readonly<MdastNode>, to: Writer): string {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? copied(node, to, [rangeOf(first)[0], rangeOf(last)[1]]).trim() : '';
}

function component(node: Readonly<JsxNode>, to: Writer): string {
  const { page } = to;
  const { name = '', ids = '', clients = '', source = '' } = plainAttributes(node);
  const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
  switch (node.name) {
    case 'Part':
      return `## ${page.t(`part.${name}` as Key)}\n\n${inside(node, to)}`;
    case 'Settings':
      return indented(settingsList(ids, page), indent);
    case 'Cures':
      return indented(curesSection(clients, page), indent);
    case 'Cite':
      return cited(source, to.text.charAt(rangeOf(node)[1]), page);
    case 'Dated':
      return `${dated(node, page)}\n\n${inside(node, to)}`
        .replace(/^/gm, '> ')
        .replace(/^> $/gm, '>');
    default:
      return copied(node, to, rangeOf(node));
  }
}

/** Renders a picture with its absolute URL, or only its alternative text if it is not published. */
function picture(
  { url, alt, title }: Readonly<Extract<MdastNode, { type: 'image' }>>,
  { links, entry }: PageContext,
): string {
  const shown = entry?.pictures.find(({ name }) => name === pictureName(url));
  const seen = escapeMarkdown(alt ?? '');
  return shown ? `![${seen}](${links.picture(shown.published)}${titled(title)})` : seen;
}

/** Renders the title of a link or a picture, as written after its URL; empty without one. */
function titled(title: string | null | undefined): string {
  return title ? ` "${escapeMarkdown(title).replaceAll('"', String.raw`\"`)}"` : '';
}

function dated(node: Readonly<JsxNode>, page: PageContext): string {
  const { when = '', source = '' } = plainAttributes(node);
  const date = formatDate(page.locale, when);
  return `**${escapeMarkdown(page.t('dated', { date }))}** ${cited(source, '', page)}`;
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
