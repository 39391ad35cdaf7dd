import type { Prose } from '../../domain/library/prose.ts';
import { escapeHtml } from '../../domain/text/escape.ts';

/** A function that renders an element, given its attributes and the HTML of its children. */
export type Renderer = (attributes: Record<string, string>, inner: string) => string;

/** Renders prose as HTML, escaped. A component without a renderer is replaced by its children. */
export function proseHtml(prose: Prose[], renderers: Record<string, Renderer>): string {
  return prose
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { name, attributes, children } = node;
      const inner = proseHtml(children, renderers);
      const render = Object.hasOwn(renderers, name) ? renderers[name] : undefined;
      if (render) return render(attributes, inner);
      return /^[A-Z]/.test(name) ? inner : htmlElement(name, attributes, inner);
    })
    .join('');
}

/** Renders an HTML element; attributes are escaped, undefined ones left out, `inner` is HTML already. */
export function htmlElement(
  name: string,
  attributes: Record<string, string | undefined>,
  inner: string,
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  return name === 'br' || name === 'hr' ? `<${name}>` : `<${name}${written}>${inner}</${name}>`;
}
