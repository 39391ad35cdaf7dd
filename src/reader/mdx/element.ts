import type { Element, Positioned } from './body.ts';
import type { PositionOf } from '../source/position.ts';
import { childrenOf, rangeOf, type JsxNode } from './tree.ts';

/** Returns an element with its plain attributes, and the expressions among its attributes as code. */
export function elementOf(
  node: JsxNode,
  text: string,
  locate: PositionOf,
): { element: Element; code: Positioned[] } {
  const [start] = rangeOf(node);
  const attributes = new Map<string, Positioned>();
  const code: Positioned[] = [];
  let from = start + 1 + (node.name ?? '').length;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      code.push({ value: `{${attribute.value}}`, place: locate(start) });
      from = endOf(text, from, `{${attribute.value}`);
      continue;
    }
    const { name, value } = attribute;
    // The parser gives attributes no position. Only white space is between them.
    const at = endOf(text, from, name) - name.length;
    const place = locate(at);
    if (typeof value === 'object' && value) code.push({ value: `{${value.value}}`, place });
    else attributes.set(name, { value: value ?? '', place });
    from = valueEnd(text, at + name.length, value);
  }
  return {
    element: {
      name: node.name ?? '',
      place: locate(start),
      attributes,
      plain: code.length === 0,
      empty: childrenOf(node).length === 0,
    },
    code,
  };
}

type Value = Extract<JsxNode['attributes'][number], { type: 'mdxJsxAttribute' }>['value'];

/** Returns the offset after the value of an attribute whose name ends at `from`. */
function valueEnd(text: string, from: number, value: Value): number {
  if (value === null || value === undefined) return from;
  if (typeof value === 'object') return endOf(text, from, `{${value.value}`);
  const [open = ''] = /["']/.exec(text.slice(from)) ?? [];
  return endOf(text, endOf(text, from, open), open);
}

/** Returns the offset after the next occurrence of a piece; `from` if there is none. */
function endOf(text: string, from: number, piece: string): number {
  const at = text.indexOf(piece, from);
  return at === -1 ? from : at + piece.length;
}
