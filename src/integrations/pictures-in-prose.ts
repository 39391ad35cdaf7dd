import type { MdastNode, MdastPluginDefinition } from 'satteri';

/**
 * A plugin of the Markdown processor that replaces pictures by their component. The rule
 * `pictures-can-be-shown` ensures that each is a paragraph of its own.
 */
export const picturesInProse: MdastPluginDefinition = {
  name: 'pictures-in-prose',
  paragraph(node, context) {
    const [image, ...others] = node.children;
    if (image?.type === 'image' && others.length === 0)
      context.replaceNode(node, componentOf(image));
  },
};

function componentOf({ url, alt, title }: Extract<MdastNode, { type: 'image' }>): MdastNode {
  const attributes = Object.entries({ src: url, alt, caption: title }).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
  );
  return { type: 'mdxJsxFlowElement', name: 'Picture', attributes, children: [] };
}
