import type { MdastNode } from 'satteri';
import { compileGlossary, explainIn } from '../../domain/library/glossary.ts';
import type { Term } from '../../schemas/term.ts';
import { childrenOf, type ProseTree } from './tree.ts';

/** The nodes and components with the author’s own words: no headings, links, tables, quotations, notes. */
const containers = ['root', 'paragraph', 'list', 'listItem', 'emphasis', 'strong'];
const components = ['Part', 'Dated'];

type Text = Extract<MdastNode, { type: 'text' }>;

/** Returns the texts in a node that are its author’s own words, in document order. */
export function ownWords(node: Readonly<MdastNode>): Text[] {
  if (node.type === 'text') return [node];
  const own =
    node.type === 'mdxJsxFlowElement'
      ? components.includes(node.name ?? '')
      : containers.includes(node.type);
  return own ? childrenOf(node).flatMap(ownWords) : [];
}

/** Returns the ids of the glossary terms that occur in an author’s own words, in document order. */
export function termsIn({ root }: ProseTree, glossary: Term[], locale: string): string[] {
  const words = compileGlossary(glossary, locale);
  const explained = new Set<string>();
  if (words) for (const { value } of ownWords(root)) explainIn(value, words, explained);
  return [...explained];
}
