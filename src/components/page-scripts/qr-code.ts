import { qrPath } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the QR code of a text as an SVG without a size of its own, dark on light in every colour
 * scheme, because not every camera reads inverted codes. To be imported on demand.
 * @param label the accessible name
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
