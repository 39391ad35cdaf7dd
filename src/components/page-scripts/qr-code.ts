import { qrPath } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The QR code of a text as a picture for the page: dark on light in every colour scheme, because
 * cameras read no other. It has no size of its own. To be loaded when somebody asks for it.
 * @param label what a screen reader calls it
 */
export function qrCode(text: string, label: string): SVGSVGElement {
  const { size, path } = qrPath(text);
  const svg = make('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label });
  svg.append(
    make('rect', { width: String(size), height: String(size), fill: '#fff' }),
    make('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}

function make<Name extends 'svg' | 'rect' | 'path'>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name) as SVGElementTagNameMap[Name];
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
