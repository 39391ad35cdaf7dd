import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Element, Positioned } from './body.ts';
import type { PositionOf } from '../source/position.ts';

/** An element of the prose with its plain attributes; whatever else it carries is code. */
export function elementOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  start: number,
  text: string,
  locate: PositionOf,
): { element: Element; code: Positioned[] } {
  const attributes = new Map<string, Positioned>();
  const code: Positioned[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      code.push({ value: `{${attribute.value}}`, place: locate(start) });
      continue;
    }
    const { name, value } = attribute;
    const place = locate(attributeStart(text, start, name));
    if (typeof value === 'object' && value) code.push({ value: `{${value.value}}`, place });
    else attributes.set(name, { value: value ?? '', place });
  }
  return {
    element: {
      name: node.name ?? '',
      place: locate(start),
      attributes,
      plain: code.length === 0,
      empty: node.children.length === 0,
    },
    code,
  };
}

/** The parser gives attributes no place, so the name is looked up behind the start of its tag. */
function attributeStart(text: string, start: number, name: string): number {
  const escaped = name.replaceAll(/[^\w-]/g, String.raw`\$&`);
  const found = new RegExp(String.raw`\s(${escaped})(?=[\s=/>])`, 'd').exec(text.slice(start));
  return start + (found?.indices?.[1]?.[0] ?? 0);
}
