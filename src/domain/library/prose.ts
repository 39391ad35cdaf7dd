/**
 * A node of prose: text, or an element with children. A lower-case name is that of an HTML element, a
 * capitalised one that of a component authors may use.
 */
export type Prose = string | ProseElement;

export interface ProseElement {
  name: string;
  /** The attributes that are plain text; expressions are left out. */
  attributes: Record<string, string>;
  children: Prose[];
}

/** Returns the text of a node, without markup. */
export function textOf(prose: Prose): string {
  return typeof prose === 'string' ? prose : prose.children.map(textOf).join('');
}

/** Returns every element in a list of nodes, nested ones included, in document order. */
export function elementsIn(prose: Prose[]): ProseElement[] {
  return prose.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsIn(node.children)],
  );
}
