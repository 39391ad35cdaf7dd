import { nearest } from '../../domain/nearest.ts';
import type { Element } from '../body.ts';
import { allFiles } from '../lookup.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Rule } from '../tree.ts';
import { elements } from '../vocabulary.ts';
import { quote, quoteAll, suggest } from '../wording.ts';

/** Prose uses only the components and HTML elements there are, with the attributes they take. */
export const elementsAreKnown: Rule = {
  name: 'elements-are-known',
  check: (tree) =>
    allFiles(tree).flatMap(({ body }) => (body?.elements ?? []).flatMap(checkElement)),
};

function checkElement(element: Element): Problem[] {
  const allowed = elements.get(element.name);
  if (!allowed) return [unknownElement(element)];
  const { must, may } = allowed;
  const given = [...element.attributes.keys()];
  const missing = element.plain ? must.filter((name) => !given.includes(name)) : [];
  const unknown = given.filter((name) => ![...must, ...may].includes(name));
  const meant = unknown.map((name) => nearest(name, missing));
  const expected = [...must, ...may].length > 0 ? quoteAll([...must, ...may]) : 'no attributes';
  return [
    ...unknown.map((name) =>
      problemAt(element.attributes.get(name)?.place ?? element.place, {
        what: `unknown attribute of ${tag(element.name)}`,
        found: quote(name),
        expected,
        repair: missing.length > 0 ? suggest(name, missing, 'remove it') : 'remove it',
      }),
    ),
    ...missing
      .filter((name) => !meant.includes(name))
      .map((name) =>
        problemAt(element.place, {
          what: `${tag(element.name)} lacks an attribute`,
          found: given.length > 0 ? quoteAll(given) : 'no attributes',
          expected,
          repair: `add ${quote(`${name}="…"`)}`,
        }),
      ),
  ];
}

function unknownElement({ name, place }: Element): Problem {
  const components = [...elements.keys()].filter((known) => /^[A-Z]/.test(known));
  const meant = name === 'img' ? undefined : nearest(name, elements.keys());
  return problemAt(place, {
    what: 'unknown component',
    found: tag(name),
    expected: components.map(tag).join(', '),
    repair: meant === undefined ? inMarkdown(name) : `did you mean ${tag(meant)}?`,
  });
}

function inMarkdown(name: string): string {
  return name === 'img' ? 'write it as `![What is seen](./screen.png)`' : 'write it in Markdown';
}

function tag(name: string): string {
  return quote(`<${name}>`);
}
