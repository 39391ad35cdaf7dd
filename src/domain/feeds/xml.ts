import { escapeXml } from '../text/escape.ts';

/** Renders an XML element. Attributes are escaped here; a text among the children by the caller. */
export function xmlElement(
  name: string,
  attributes: Record<string, string>,
  ...children: string[]
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

/** Renders an XML document around its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
