import type { Element } from '../../reader/mdx/body.ts';
import { allFiles, unknownName } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { date } from '../../schemas/text.ts';
import type { ListFile } from '../../reader/tree/types.ts';
import { describeValue } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** `<Cite>` and `<Dated>` name a source that exists, and `<Dated>` has a valid date. */
export const citationsNameSources = buildRule({
  name: 'citations-name-sources',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree)
      .flatMap(({ body }) => body?.elements ?? [])
      .filter(({ name }) => name === 'Cite' || name === 'Dated')
      .flatMap((element) => [
        ...unknownSource(element, tree.lists.sources),
        ...(element.name === 'Dated' ? invalidDate(element) : []),
      ]),
});

function unknownSource(
  { attributes }: Element,
  { ids, complete }: ListFile<unknown>,
): Diagnostic[] {
  const source = attributes.get('source');
  const known = ids.map(({ value }) => value);
  if (!source || !complete || known.includes(source.value)) return [];
  return [unknownName(source.place, source.value, { kind: 'source', home: 'sources.yaml', known })];
}

function invalidDate({ attributes }: Element): Diagnostic[] {
  const when = attributes.get('when');
  if (!when || date.safeParse(when.value).success) return [];
  return [
    diagnosticAt(when.place, {
      what: '`when` is not a valid date',
      found: describeValue(when.value),
      expected: 'a day, a month or a year',
      repair: 'write `2026-11-23`, `2026-11` or `2026`',
    }),
  ];
}
