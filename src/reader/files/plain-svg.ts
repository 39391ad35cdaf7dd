import type { Diagnostic } from '../source/diagnostic.ts';
import { quote, quoteAll } from '../source/messages.ts';

/** What is wrong at an offset of a drawing, in UTF-16 units. */
export interface DrawingProblem extends Pick<Diagnostic, 'what' | 'found' | 'expected' | 'repair'> {
  offset: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PAINT = [
  'fill',
  'fill-rule',
  'opacity',
  'stroke',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'transform',
];
/** The elements of a drawing with their attributes. None of them can run, load or lead to anything. */
const elements: Record<string, string[]> = {
  svg: ['viewBox', 'xmlns'],
  g: PAINT,
  path: [...PAINT, 'd'],
  rect: [...PAINT, 'height', 'rx', 'width', 'x', 'y'],
  circle: [...PAINT, 'cx', 'cy', 'r'],
  ellipse: [...PAINT, 'cx', 'cy', 'rx', 'ry'],
  polygon: [...PAINT, 'points'],
  polyline: [...PAINT, 'points'],
  line: [...PAINT, 'x1', 'x2', 'y1', 'y2'],
  text: [...PAINT, 'font-family', 'font-size', 'font-weight', 'text-anchor', 'x', 'y'],
};
/** Numbers, names and colours, or a list of transformations. */
const VALUE = /^(?:[\w\s.,#%+-]*|(?:(?:rotate|scale|translate)\([\d\s.,-]*\)\s*)+)$/;
const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)([^<>]*?)(\/?)>|[^<&]+/y;
const ATTRIBUTE = /\s+([\w:-]+)="([^"<&]*)"|\s+$/y;
const ROOT =
  /^<svg (?=[^<>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg")[^<>]*viewBox="0 0 (\d+) (\d+)"/;

/**
 * Reads the width and height of a drawing, from its `viewBox`; or else finds the first thing in it that is
 * neither a plain shape nor a text.
 */
export function readPlainSvg(
  svg: string,
): { width: number; height: number } | { problem: DrawingProblem } {
  const [, width, height] = ROOT.exec(svg) ?? [];
  const problem = width === undefined ? withoutRoot(svg) : findProblem(svg);
  return problem ? { problem } : { width: Number(width), height: Number(height) };
}

function findProblem(svg: string): DrawingProblem | undefined {
  const open: string[] = [];
  for (let at = 0; at < svg.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token, end, name, attributes = '', alone] = TOKEN.exec(svg) ?? [];
    if (token === undefined) return malformed(svg, at);
    const [parent] = open.slice(-1);
    if (name === undefined) {
      if (parent !== 'text' && token.trim() !== '') return malformed(svg, at);
    } else if (end) {
      if (open.pop() !== name || attributes !== '') return malformed(svg, at);
    } else {
      const problem = inTag(svg, at, name, attributes);
      if (problem) return problem;
      if (parent === undefined && at > 0) return malformed(svg, at);
      if (!alone) open.push(name);
    }
  }
  return open.length > 0 ? malformed(svg, svg.length) : undefined;
}

function inTag(
  svg: string,
  at: number,
  name: string,
  attributes: string,
): DrawingProblem | undefined {
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) return unknownElement(at + 1, name);
  const start = at + 1 + name.length;
  for (let offset = 0; offset < attributes.length; offset = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = offset;
    const [found, attribute, value = ''] = ATTRIBUTE.exec(attributes) ?? [];
    if (found === undefined) return malformed(svg, start + offset);
    const place = start + offset + found.search(/\S|$/);
    if (attribute === undefined) continue;
    if (!allowed.includes(attribute)) return unknownAttribute(place, attribute, name, allowed);
    if (attribute !== 'xmlns' ? !VALUE.test(value) : value !== NAMESPACE)
      return unknownValue(place + `${attribute}="`.length, value);
  }
  return undefined;
}

const withoutRoot = (svg: string): DrawingProblem => ({
  offset: 0,
  what: 'drawing does not begin as a plain SVG',
  found: svg === '' ? 'an empty file' : quote(svg.slice(0, 40)),
  expected: `\`<svg xmlns="${NAMESPACE}" viewBox="0 0 WIDTH HEIGHT">\``,
  repair: 'begin it so, with whole numbers and without a declaration or comment',
});

const malformed = (svg: string, offset: number): DrawingProblem => ({
  offset,
  what: 'drawing is not plain SVG',
  found: offset < svg.length ? quote(svg.slice(offset, offset + 24)) : 'the end of the file',
  expected: 'tags that match, with attributes in double quotes, and text in `text` alone',
  repair: 'remove comments, entities and declarations, and close what is open',
});

const unknownElement = (offset: number, name: string): DrawingProblem => ({
  offset,
  what: 'element is not allowed in a drawing',
  found: quote(name),
  expected: `only ${quoteAll(Object.keys(elements))}`,
  repair: 'draw it with these, or remove it',
});

const unknownAttribute = (
  offset: number,
  attribute: string,
  name: string,
  allowed: string[],
): DrawingProblem => ({
  offset,
  what: `attribute is not allowed at \`${name}\` in a drawing`,
  found: quote(attribute),
  expected: allowed.length > 0 ? `only ${quoteAll(allowed)}` : 'none',
  repair: 'remove it, or say it with these',
});

const unknownValue = (offset: number, value: string): DrawingProblem => ({
  offset,
  what: 'value is not allowed in a drawing',
  found: quote(value),
  expected: 'numbers, names, colours or transformations, and nothing that refers to something else',
  repair: 'write the value itself',
});
