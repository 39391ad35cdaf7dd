import { escapeXml } from '../text/escape.ts';

/** An XML element as text. What it holds is XML already; attributes and plain text are not. */
export function xmlElement(
  name: string,
  attributes: Record<string, string>,
  ...children: string[]
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

/** A whole document around its one element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
