/** The parts of a Shiki transformer that are used here. */
interface Highlighted {
  properties: Record<string, unknown>;
}

interface Node {
  type: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/**
 * A Shiki transformer that turns the colours of the `css-variables` theme from inline styles, which
 * the content security policy forbids, into class names: `var(--astro-code-token-string)` becomes
 * `ef-token-string`.
 */
export const codeTokens = {
  name: 'code-tokens',
  // By default Shiki stops highlighting a line after 500 ms, so that the same block would differ on a
  // busy machine. Astro has no option for it.
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
  pre(node: Highlighted): void {
    delete node.properties['style'];
    node.properties['class'] = 'ef-code';
  },
  span(node: Highlighted): void {
    const token = /--(?:astro-code|shiki)-(token-[a-z-]+)/.exec(
      String(node.properties['style']),
    )?.[1];
    delete node.properties['style'];
    // Words without quotation marks, the arguments of a command, are as plain as any.
    if (token && token !== 'token-string') node.properties['class'] = `ef-${token}`;
  },
  // What has one colour is one element, and what has none needs no element.
  line({ children }: { children: Node[] }): void {
    for (const span of children.splice(0)) {
      const [before, name] = [children.at(-1), span.properties?.['class']];
      if (!span.children || name === undefined) children.push(...(span.children ?? [span]));
      else if (before?.children && before.properties?.['class'] === name)
        before.children.push(...span.children);
      else children.push(span);
    }
  },
};
