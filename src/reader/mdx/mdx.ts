import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { findMdxBlocks } from './blocks.ts';
import type { Body } from './body.ts';
import { findOpenFence, findOpenFenceInBroken } from './code-fences.ts';
import { elementOf } from './element.ts';
import type { PositionOf } from '../source/position.ts';
import { invalidMdx } from './syntax-errors.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { childrenOf, nodesIn, parseProse, rangeOf, sourceOf, type ProseTree } from './tree.ts';

/**
 * Parses an MDX file, frontmatter included, and collects what the rules need of its prose.
 * @param bodyStart the offset at which the prose begins
 * @returns the body, or the diagnostic of a file that is not valid MDX or has an open code block
 */
export function parseMdx(
  file: string,
  text: string,
  locate: PositionOf,
  bodyStart: number,
): { body?: Body; diagnostics: ReaderDiagnostic[] } {
  let tree: ProseTree;
  try {
    tree = parseProse(text);
  } catch (error) {
    return { diagnostics: [findOpenFenceInBroken(text, locate) ?? invalidMdx(file, text, error)] };
  }
  const fence = findOpenFence(tree, locate);
  if (fence) return { diagnostics: [fence] };
  const blank = /^\s*/.exec(text.slice(bodyStart))?.[0].length ?? 0;
  const body: Body = {
    tree,
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
    blocks: findMdxBlocks(tree, locate),
  };
  const notes = notesCited(tree.root);
  collect(tree.root, tree.root, { body, tree, locate, notes, ids: new GithubSlugger() });
  return { body, diagnostics: [] };
}

interface Collector {
  body: Body;
  tree: ProseTree;
  locate: PositionOf;
  /** The names of the footnotes, in the order of their numbers in the page. */
  notes: string[];
  /** Generates the ids of headings as Astro does. */
  ids: GithubSlugger;
}

function collect(node: MdastNode, parent: MdastNode, to: Collector): void {
  const { body, tree } = to;
  const [start] = rangeOf(node);
  const place = to.locate(start);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { element, code } = elementOf(node, tree.text, to.locate);
      body.elements.push(element);
      body.code.push(...code);
      break;
    }
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      body.code.push({ value: sourceOf(node, tree), place });
      break;
    case 'link':
      if (isBare(node, tree)) body.bareLinks.push({ value: sourceOf(node, tree), place });
      body.links.push({ value: node.url, place });
      break;
    case 'definition':
      body.links.push({ value: node.url, place });
      break;
    case 'image':
    case 'imageReference':
      body.pictures.push({
        // The URL of a reference is elsewhere in the file, which no rule allows.
        value: node.type === 'image' ? node.url : sourceOf(node, tree),
        place,
        alt: node.alt ?? '',
        title: node.type === 'image' ? (node.title ?? null) : null,
        alone: parent.type === 'paragraph' && parent.children.length === 1,
      });
      break;
    case 'heading': {
      const text = shownText(node, to.notes);
      body.headings.push({ value: to.ids.slug(text), place, depth: node.depth, text });
      break;
    }
    case 'footnoteReference':
      body.cited.push({ value: node.identifier, place });
      break;
    case 'footnoteDefinition': {
      const empty = shownText(node, to.notes).trim() === '';
      body.footnotes.push({ value: node.identifier, place, empty });
      break;
    }
    case 'text':
      // A bare link shows its URL.
      if (parent.type !== 'link' || !isBare(parent, tree))
        body.texts.push({
          source: sourceOf(node, tree),
          value: node.value,
          at: (offset) => to.locate(start + offset),
        });
      body.cited.push(...unreadCitations(node, to));
      break;
    default:
  }
  for (const child of childrenOf(node)) collect(child, node, to);
}

/** Tells whether a link is written as its URL alone, without brackets. */
function isBare(link: MdastNode, { text }: ProseTree): boolean {
  return !text.startsWith('[', rangeOf(link)[0]);
}

/** Returns the citations of footnotes without a definition, which Markdown leaves in the text as written. */
function unreadCitations(node: MdastNode, { tree, locate }: Collector): Body['cited'] {
  const matches = sourceOf(node, tree).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g);
  return [...matches].map((match) => ({
    value: (match[1] ?? '').toLowerCase(),
    place: locate(rangeOf(node)[0] + match.index),
  }));
}

/** Returns the names of the footnotes in the order in which the prose first cites them. */
function notesCited(root: MdastNode): string[] {
  const prose = childrenOf(root).filter(({ type }) => type !== 'footnoteDefinition');
  const cited = prose
    .flatMap(nodesIn)
    .flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
  return [...new Set(cited)];
}

/** Returns the text of a node as shown: a citation of a footnote is its number. */
function shownText(node: MdastNode, notes: string[]): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'footnoteReference') return String(notes.indexOf(node.identifier) + 1);
  return childrenOf(node)
    .map((child) => shownText(child, notes))
    .join('');
}
