import type { MdastNode } from 'satteri';
import type { MdxBlock } from './body.ts';
import type { PositionOf } from '../source/position.ts';
import { childrenOf, isJsx, nodesIn, plainAttributes, rangeOf, type ProseTree } from './tree.ts';

/** The nodes and elements whose text is not in the author’s own words: code, the text of a screen. */
const codeTypes = ['inlineCode', 'mdxTextExpression', 'html'];
const quotedElements = ['samp', 'kbd'];

/** The context of a node: its file, and what the nodes around it cite for it. */
interface Context extends Pick<MdxBlock, 'sources' | 'notes' | 'note'> {
  text: string;
  locate: PositionOf;
}

/** Returns the blocks of the prose of a file, in document order. */
export function findMdxBlocks({ root, text }: ProseTree, locate: PositionOf): MdxBlock[] {
  return blocksIn(root, { text, locate, sources: [], notes: [] });
}

function blocksIn(node: MdastNode, context: Context): MdxBlock[] {
  switch (node.type) {
    case 'heading':
      return [blockOf(node, 'heading', context)];
    case 'paragraph':
    case 'tableCell':
      return [blockOf(node, 'words', context)];
    case 'code':
      return [blockOf(node, 'code', context)];
    case 'footnoteDefinition':
      return blocksInside(node, { ...context, note: node.identifier });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // The parser puts words on the line of their tag into no paragraph.
      if (node.children.some(({ type }) => type === 'text'))
        return [blockOf(node, 'words', context)];
      return blocksInside(node, {
        ...context,
        sources: [...context.sources, ...sourceCited(node)],
      });
    default:
      return blocksInside(node, context);
  }
}

/** Returns the blocks of the children of a node. What a paragraph cites counts for the list after it as well. */
function blocksInside(node: MdastNode, context: Context): MdxBlock[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    const previous = children[index - 1];
    if (child.type !== 'list' || previous?.type !== 'paragraph') return blocksIn(child, context);
    const { sources, notes } = blockOf(previous, 'words', context);
    return blocksIn(child, { ...context, sources, notes });
  });
}

function blockOf(node: MdastNode, kind: MdxBlock['kind'], context: Context): MdxBlock {
  const { text, locate, note } = context;
  const [from, to] = rangeOf(node);
  const source = text.slice(from, to);
  const words = wordsIn(node, text).reduce(
    (blank, [start, end]) =>
      blank.slice(0, start - from) + text.slice(start, end) + blank.slice(end - from),
    source.replaceAll(/[^\n]/g, '\u0000'),
  );
  return {
    kind,
    source,
    words,
    sources: [...context.sources, ...nodesIn(node).flatMap(sourceCited)],
    notes: [...context.notes, ...nodesIn(node).flatMap(noteCited)],
    ...(note !== undefined && { note }),
    at: (offset) => locate(from + offset),
  };
}

/** Returns the offsets in the file of the author’s own words in a node. */
function wordsIn(node: MdastNode, text: string): [start: number, end: number][] {
  if (codeTypes.includes(node.type)) return [];
  if (node.type === 'image') return altIn(node, text);
  if ('name' in node && quotedElements.includes(node.name ?? '')) return [];
  if (node.type === 'text') return [rangeOf(node)];
  return childrenOf(node).flatMap((child) => wordsIn(child, text));
}

/** Returns the offsets of the alternative text of a picture; none if it is written with escapes. */
function altIn(
  image: Extract<MdastNode, { type: 'image' }>,
  text: string,
): [start: number, end: number][] {
  const { alt } = image;
  const start = rangeOf(image)[0] + '!['.length;
  return alt && text.startsWith(alt, start) ? [[start, start + alt.length]] : [];
}

/** Returns the id of the source that a node cites itself; empty if it cites none. */
function sourceCited(node: MdastNode): string[] {
  if (!isJsx(node) || (node.name !== 'Cite' && node.name !== 'Dated')) return [];
  const { source } = plainAttributes(node);
  return source === undefined ? [] : [source];
}

/** Returns the name of the footnote that a node cites itself; empty if it cites none. */
function noteCited(node: MdastNode): string[] {
  return node.type === 'footnoteReference' ? [node.identifier] : [];
}
