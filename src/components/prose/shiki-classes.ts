/** The parts of a Shiki transformer that are used here. */
interface Highlighted {
  properties: Record<string, unknown>;
}

/**
 * A Shiki transformer that turns the colours of the `css-variables` theme from inline styles, which
 * the content security policy forbids, into class names: `var(--astro-code-token-string)` becomes
 * `token-string`.
 */
export const codeTokens = {
  name: 'code-tokens',
  // By default Shiki leaves the rest of a line plain after half a second, so that the same block would
  // look different on a busy machine. Astro hands no such option on.
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
  pre(node: Highlighted): void {
    delete node.properties['style'];
    node.properties['class'] = 'code';
  },
  span(node: Highlighted): void {
    const token = /--(?:astro-code|shiki)-(token-[a-z-]+)/.exec(
      String(node.properties['style']),
    )?.[1];
    delete node.properties['style'];
    if (token) node.properties['class'] = token;
  },
};
