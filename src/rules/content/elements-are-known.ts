import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Element } from '../../reader/mdx/body.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { elements } from '../../reader/mdx/vocabulary.ts';
import { quote, quoteAll, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** Prose uses only known components and HTML elements, with their attributes. */
export const elementsAreKnown = buildRule({
  name: 'elements-are-known',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap(({ body }) => (body?.elements ?? []).flatMap(checkElement)),
});

function checkElement(element: Element): Diagnostic[] {
  const allowed = elements.get(element.name);
  if (!allowed) return [unknownElement(element)];
  const { must, may } = allowed;
  const given = [...element.attributes.keys()];
  const missing = element.plain ? must.filter((name) => !given.includes(name)) : [];
  const unknown = given.filter((name) => ![...must, ...may].includes(name));
  const meant = unknown.map((name) => closestMatch(name, missing));
  const expected = [...must, ...may].length > 0 ? quoteAll([...must, ...may]) : 'no attributes';
  return [
    ...unknown.map((name) =>
      diagnosticAt(element.attributes.get(name)?.place ?? element.place, {
        what: `unknown attribute of ${tag(element.name)}`,
        found: quote(name),
        expected,
        repair: missing.length > 0 ? suggest(name, missing, 'remove it') : 'remove it',
      }),
    ),
    ...missing
      .filter((name) => !meant.includes(name))
      .map((name) =>
        diagnosticAt(element.place, {
          what: `missing attribute of ${tag(element.name)}`,
          found: given.length > 0 ? quoteAll(given) : 'no attributes',
          expected,
          repair: `add ${quote(`${name}="…"`)}`,
        }),
      ),
  ];
}

function unknownElement({ name, place }: Element): Diagnostic {
  const components = [...elements.keys()].filter((known) => /^[A-Z]/.test(known));
  const meant = name === 'img' ? undefined : closestMatch(name, elements.keys());
  return diagnosticAt(place, {
    what: 'unknown component',
    found: tag(name),
    expected: components.map(tag).join(', '),
    repair: meant === undefined ? inMarkdown(name) : `did you mean ${tag(meant)}?`,
  });
}

function inMarkdown(name: string): string {
  return name === 'img' ? 'write it as `![What it shows](./screen.png)`' : 'write it in Markdown';
}

function tag(name: string): string {
  return quote(`<${name}>`);
}
