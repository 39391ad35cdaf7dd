/**
 * A piece of prose as data: text, or an element with what it holds. An element in lower case is one
 * of HTML, one that begins with a capital a component of the content’s vocabulary.
 */
export type Prose = string | ProseElement;

export interface ProseElement {
  name: string;
  /** Plain text only; what was code is left out. */
  attributes: Record<string, string>;
  children: Prose[];
}

/** The text of a piece of prose without its elements. */
export function textOf(prose: Prose): string {
  return typeof prose === 'string' ? prose : prose.children.map(textOf).join('');
}

/** Every element of a piece of prose, those inside others too, in order of appearance. */
export function elementsIn(prose: Prose[]): ProseElement[] {
  return prose.flatMap((one) =>
    typeof one === 'string' ? [] : [one, ...elementsIn(one.children)],
  );
}
