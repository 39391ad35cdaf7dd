import { mdxToMdast, type MdastNode } from 'satteri';
import { findMdxBlocks } from './blocks.ts';
import type { Body } from './body.ts';
import { findOpenFence } from './code-fences.ts';
import { headingIds } from './heading-id.ts';
import { elementOf } from './element.ts';
import type { PositionOf } from '../source/position.ts';
import { invalidMdx } from './syntax-errors.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';

/** Parses an MDX file, frontmatter included, and collects what the rules need to know of its prose. */
export function parseMdx(
  file: string,
  text: string,
  locate: PositionOf,
  bodyStart: number,
): { body?: Body; diagnostics: ReaderDiagnostic[] } {
  const fence = findOpenFence(text, bodyStart, locate);
  if (fence) return { diagnostics: [fence] };
  try {
    const features = { smartPunctuation: false, frontmatter: true };
    const root = mdxToMdast(text, { features });
    const blank = /^\s*/.exec(text.slice(bodyStart))?.[0].length ?? 0;
    const body: Body = {
      start: locate(bodyStart + blank),
      elements: [],
      links: [],
      pictures: [],
      headings: [],
      bareLinks: [],
      texts: [],
      cited: [],
      footnotes: [],
      code: [],
      blocks: findMdxBlocks(root, { text, locate, sources: [], notes: [] }),
    };
    collect(root, root, { body, text, locate, headingId: headingIds() });
    return { body, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [invalidMdx(file, text, error)] };
  }
}

interface Collector {
  body: Body;
  text: string;
  locate: PositionOf;
  headingId: (text: string) => string;
}

function collect(node: MdastNode, around: MdastNode, to: Collector): void {
  const start = node.position?.start.offset ?? 0;
  const place = to.locate(start);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { element, code } = elementOf(node, start, to.text, to.locate);
      to.body.elements.push(element);
      to.body.code.push(...code);
      break;
    }
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      to.body.code.push({ value: source(node, to.text), place });
      break;
    case 'link':
      if (!to.text.startsWith('[', start))
        to.body.bareLinks.push({ value: source(node, to.text), place });
      to.body.links.push({ value: node.url, place });
      break;
    case 'definition':
      to.body.links.push({ value: node.url, place });
      break;
    case 'image':
    case 'imageReference':
      to.body.pictures.push({
        // An address that stands elsewhere is none that content may use.
        value: node.type === 'image' ? node.url : source(node, to.text),
        place,
        alt: node.alt ?? '',
        title: node.type === 'image' ? (node.title ?? null) : null,
        alone: around.type === 'paragraph' && around.children.length === 1,
      });
      break;
    case 'heading':
      to.body.headings.push({
        value: to.headingId(plainText(node)),
        place,
        depth: node.depth,
        text: plainText(node),
      });
      break;
    case 'footnoteReference':
      to.body.cited.push({ value: node.identifier, place });
      break;
    case 'footnoteDefinition':
      to.body.footnotes.push({
        value: node.identifier,
        place,
        empty: plainText(node).trim() === '',
      });
      break;
    case 'text':
      // What an address without brackets shows is the address.
      if (around.type !== 'link' || to.text.startsWith('[', around.position?.start.offset))
        to.body.texts.push({
          source: source(node, to.text),
          value: node.value,
          at: (offset) => to.locate(start + offset),
        });
      to.body.cited.push(...unreadCitations(node, start, to));
      break;
    default:
  }
  if ('children' in node) node.children.forEach((child) => collect(child, node, to));
}

/** Citations of footnotes that have no text: Markdown leaves them standing as they are written. */
function unreadCitations(
  node: MdastNode,
  start: number,
  { text, locate }: Collector,
): Body['cited'] {
  const matches = source(node, text).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g);
  return [...matches].map((match) => ({
    value: (match[1] ?? '').toLowerCase(),
    place: locate(start + match.index),
  }));
}

function source(node: MdastNode, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
