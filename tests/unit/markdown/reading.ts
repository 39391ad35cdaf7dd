import { markdownToMdast, type MdastNode } from 'satteri';

/** A Markdown text as a reader's program takes it in. */
export function read(markdown: string): MdastNode {
  return markdownToMdast(markdown, { features: { smartPunctuation: false } });
}

/** The text a reader sees of a node. */
export function seen(node: Readonly<MdastNode>): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? node.children.map(seen).join('') : '';
}

/** Every node of a kind, in order of appearance. */
export function all<Kind extends MdastNode['type']>(
  node: Readonly<MdastNode>,
  kind: Kind,
): Extract<MdastNode, { type: Kind }>[] {
  const own = node.type === kind ? [node as Extract<MdastNode, { type: Kind }>] : [];
  const children = 'children' in node ? node.children : [];
  return [...own, ...children.flatMap((child) => all(child, kind))];
}
