import type { MdastNode } from 'satteri';
import { childrenOf, isJsx, nodesIn, plainAttributes, type ProseTree } from './tree.ts';

/** What an author wrote beside the words of a step: the number of a source or of a note. */
const marks = ['Cite'];

/**
 * Returns the numbered steps for visitors as plain text: the items of the first numbered list in that part.
 * Each paragraph of an item is a line. Empty if there is no such part or list.
 */
export function stepsIn({ root }: ProseTree): string[] {
  const part = childrenOf(root).find(
    (node) => isJsx(node) && node.name === 'Part' && plainAttributes(node)['name'] === 'visitor',
  );
  const list = part && nodesIn(part).find((node) => node.type === 'list' && node.ordered);
  return (list ? childrenOf(list) : []).map((item) =>
    nodesIn(item)
      .filter(({ type }) => type === 'paragraph')
      .map((paragraph) => tidied(plainText(paragraph)))
      .join('\n'),
  );
}

/** Closes the gaps that line breaks and marks leave. */
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
