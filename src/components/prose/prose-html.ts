import type { Prose } from '../../domain/library/prose.ts';
import { escapeHtml } from '../../domain/text/escape.ts';

/** Makes the HTML of an element from its attributes and the HTML of what it holds. */
export type Renderer = (attributes: Record<string, string>, inner: string) => string;

/** The HTML of prose that is data. A component without a renderer shows only what it holds. */
export function proseHtml(prose: Prose[], renderers: Record<string, Renderer>): string {
  return prose
    .map((one) => {
      if (typeof one === 'string') return escapeHtml(one);
      const { name, attributes, children } = one;
      const inner = proseHtml(children, renderers);
      const render = Object.hasOwn(renderers, name) ? renderers[name] : undefined;
      if (render) return render(attributes, inner);
      return /^[A-Z]/.test(name) ? inner : htmlElement(name, attributes, inner);
    })
    .join('');
}

/** One element of HTML; attributes that are undefined are left out. */
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
