/**
 * The one place where prose is parsed. The rules, the Markdown of an entry and the glossary ask the tree,
 * which has positions. Old revisions and their differences need what Markdown makes of it, elements with
 * numbered footnotes, so they have the parser go on to these. Pages are compiled by Astro, which parses
 * the prose again: with the same parser and the same options.
 */
import {
  markdownToMdast,
  mdxToHast,
  mdxToMdast,
  type Features,
  type HastNode,
  type MdastNode,
} from 'satteri';

/** The options of the Markdown of prose, for every parse. */
export const proseFeatures = {
  smartPunctuation: false,
  // The label of a back link is only its number, as pages word it in their language.
  gfm: { footnotes: { clobberPrefix: '', backLabel: '{reference}' } },
} satisfies Features;

/** The prose of a file as a tree. */
export interface ProseTree {
  /** The whole file, frontmatter included: offsets in the tree count from its start. */
  text: string;
  root: MdastNode;
}

/** An element written in angle brackets. */
export type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Parses an MDX file, frontmatter included.
 * @throws if it is not valid MDX; the message begins with line and column, `5:6: `
 */
export function parseProse(text: string): ProseTree {
  return { text, root: mdxToMdast(text, { features: proseFeatures }) };
}

/** Parses a text that is not valid MDX as plain Markdown, in which every text is valid. */
export function parseAsMarkdown(text: string): ProseTree {
  return { text, root: markdownToMdast(text, { features: proseFeatures }) };
}

/**
 * Parses an MDX file and turns it into elements, as Astro does before it compiles them. No positions.
 * @throws if it is not valid MDX
 */
export function parseToElements(text: string): HastNode {
  return mdxToHast(text, { features: proseFeatures, position: false });
}

/** Returns the offsets in the file at which a node starts and ends. */
export function rangeOf({ position }: Readonly<MdastNode>): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Returns the source text of a node. */
export function sourceOf(node: Readonly<MdastNode>, { text }: Pick<ProseTree, 'text'>): string {
  return text.slice(...rangeOf(node));
}

/** Returns the children of a node; empty for a leaf. */
export function childrenOf(node: Readonly<MdastNode>): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** Returns a node and every node in it, in document order. */
export function nodesIn(node: MdastNode): MdastNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** Tells whether a node is an element written in angle brackets. */
export function isJsx(node: Readonly<MdastNode>): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Returns the attributes of an element whose values are plain text, by name. */
export function plainAttributes({
  attributes,
}: Readonly<Pick<JsxNode, 'attributes'>>): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
