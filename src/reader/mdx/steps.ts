import type { MdastNode } from 'satteri';
import { childrenOf, isJsx, nodesIn, plainAttributes, type ProseTree } from './tree.ts';

/** The components whose rendering, such as the number of a source, is not part of the text. */
const marks = ['Cite'];

/** Matches the number at the start of the heading of a step: `2. `. */
const NUMBER = /^\d+\.\s+/;

/**
 * Returns the numbered steps for visitors as plain text: the items of the first numbered list in that part,
 * each paragraph of an item on a line, or else its numbered headings. Empty if there is no such part, or
 * neither in it.
 */
export function stepsIn({ root }: ProseTree): string[] {
  const part = childrenOf(root).find(
    (node) => isJsx(node) && node.name === 'Part' && plainAttributes(node)['name'] === 'visitor',
  );
  const nodes = part ? nodesIn(part) : [];
  const list = nodes.find((node) => node.type === 'list' && node.ordered);
  if (list) return childrenOf(list).map(stepInItem);
  return nodes
    .filter(({ type }) => type === 'heading')
    .map(plainText)
    .filter((text) => NUMBER.test(text))
    .map((text) => tidied(text.replace(NUMBER, '')));
}

function stepInItem(item: Readonly<MdastNode>): string {
  return nodesIn(item)
    .filter(({ type }) => type === 'paragraph')
    .map((paragraph) => tidied(plainText(paragraph)))
    .join('\n');
}

/** Collapses white space, and removes it before punctuation, where marks have been left out. */
function tidied(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,])/g, '')
    .trim();
}

function plainText(node: Readonly<MdastNode>): string {
  if (isJsx(node) && marks.includes(node.name ?? '')) return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(plainText).join('');
}
