import type { MdastNode } from 'satteri';
import type { MdxBlock } from './body.ts';
import type { PositionOf } from '../source/position.ts';
import { childrenOf, isJsx, nodesIn, plainAttributes, rangeOf, type ProseTree } from './tree.ts';

/** What of a block its author has not worded: code, and the text of a screen. */
const apart = ['inlineCode', 'mdxTextExpression', 'html'];
const recorded = ['samp', 'kbd'];

/** Where a node stands, and what is cited for it by what stands around it. */
interface Around extends Pick<MdxBlock, 'sources' | 'notes' | 'note'> {
  text: string;
  locate: PositionOf;
}

/** The blocks of a file’s prose, in order of appearance: what a reader takes in at a time. */
export function findMdxBlocks({ root, text }: ProseTree, locate: PositionOf): MdxBlock[] {
  return blocksIn(root, { text, locate, sources: [], notes: [] });
}

function blocksIn(node: MdastNode, around: Around): MdxBlock[] {
  switch (node.type) {
    case 'heading':
      return [blockOf(node, 'heading', around)];
    case 'paragraph':
    case 'tableCell':
      return [blockOf(node, 'words', around)];
    case 'code':
      return [blockOf(node, 'code', around)];
    case 'footnoteDefinition':
      return inside(node, { ...around, note: node.identifier });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // Words on the line of their tag are in no paragraph.
      if (node.children.some(({ type }) => type === 'text'))
        return [blockOf(node, 'words', around)];
      return inside(node, { ...around, sources: [...around.sources, ...sourceCited(node)] });
    default:
      return inside(node, around);
  }
}

/** The blocks of what a node holds. What a paragraph cites, it cites for the list below it too. */
function inside(node: MdastNode, around: Around): MdxBlock[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    const above = children[index - 1];
    if (child.type !== 'list' || above?.type !== 'paragraph') return blocksIn(child, around);
    const { sources, notes } = blockOf(above, 'words', around);
    return blocksIn(child, { ...around, sources, notes });
  });
}

function blockOf(node: MdastNode, kind: MdxBlock['kind'], around: Around): MdxBlock {
  const { text, locate, note } = around;
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
    sources: [...around.sources, ...nodesIn(node).flatMap(sourceCited)],
    notes: [...around.notes, ...nodesIn(node).flatMap(noteCited)],
    ...(note !== undefined && { note }),
    at: (offset) => locate(from + offset),
  };
}

/** Where the words of a node stand in the file. */
function wordsIn(node: MdastNode, text: string): [start: number, end: number][] {
  if (apart.includes(node.type)) return [];
  if (node.type === 'image') return altIn(node, text);
  if ('name' in node && recorded.includes(node.name ?? '')) return [];
  if (node.type === 'text') return [rangeOf(node)];
  return childrenOf(node).flatMap((child) => wordsIn(child, text));
}

/** Where it stands what is seen in a picture, if it is written as plain text. */
function altIn(
  image: Extract<MdastNode, { type: 'image' }>,
  text: string,
): [start: number, end: number][] {
  const { alt } = image;
  const start = rangeOf(image)[0] + '!['.length;
  return alt && text.startsWith(alt, start) ? [[start, start + alt.length]] : [];
}

/** The source a component names. */
function sourceCited(node: MdastNode): string[] {
  if (!isJsx(node) || (node.name !== 'Cite' && node.name !== 'Dated')) return [];
  const { source } = plainAttributes(node);
  return source === undefined ? [] : [source];
}

function noteCited(node: MdastNode): string[] {
  return node.type === 'footnoteReference' ? [node.identifier] : [];
}
