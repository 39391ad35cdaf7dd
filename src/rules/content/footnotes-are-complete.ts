import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Body, Positioned } from '../../reader/mdx/body.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** Each footnote that is cited has exactly one text, and each text is cited. */
export const footnotesAreComplete = buildRule({
  name: 'footnotes-are-complete',
  needs: ['tree'],
  check: ({ tree }) => allFiles(tree).flatMap(({ body }) => (body ? checkBody(body) : [])),
});

function checkBody({ cited, footnotes }: Body): Diagnostic[] {
  const names = footnotes.map(({ value }) => value);
  const used = new Set(cited.map(({ value }) => value));
  return [
    ...cited.filter(({ value }) => !names.includes(value)).map((note) => withoutText(note, names)),
    ...footnotes.filter(({ empty }) => empty).map(emptyText),
    ...footnotes.filter(({ value, empty }) => !empty && !used.has(value)).map(neverCited),
    ...footnotes.filter(({ value }, index) => names.indexOf(value) < index).map(secondText),
  ];
}

function withoutText({ value, place }: Positioned, names: string[]): Diagnostic {
  const meant = closestMatch(value, names);
  return diagnosticAt(place, {
    what: 'footnote has no text',
    found: quote(`[^${value}]`),
    expected: `a line ${quote(`[^${value}]: …`)} in the same file`,
    repair: meant === undefined ? 'add that line' : `did you mean ${quote(`[^${meant}]`)}?`,
  });
}

function emptyText({ value, place }: Positioned): Diagnostic {
  return diagnosticAt(place, {
    what: 'empty footnote',
    found: quote(`[^${value}]:`),
    expected: 'the text of the footnote after it',
    repair: 'write the text, or remove the footnote',
  });
}

function neverCited({ value, place }: Positioned): Diagnostic {
  return diagnosticAt(place, {
    what: 'footnote is never cited',
    found: quote(`[^${value}]:`),
    expected: `${quote(`[^${value}]`)} somewhere in the prose`,
    repair: 'cite it where it belongs, or remove it',
  });
}

function secondText({ value, place }: Positioned): Diagnostic {
  return diagnosticAt(place, {
    what: 'duplicate footnote',
    found: `a second ${quote(`[^${value}]:`)}`,
    expected: 'one text per footnote',
    repair: 'rename or remove one of them',
  });
}
