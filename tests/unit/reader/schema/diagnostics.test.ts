import { expect, test } from 'vitest';
import { z } from 'zod';
import { positionsIn } from '../../../../src/reader/source/position.ts';
import { formatDiagnostic } from '../../../../src/reader/source/diagnostic.ts';
import { schemaDiagnostics } from '../../../../src/reader/schema/diagnostics.ts';
import { parseYaml } from '../../../../src/reader/yaml/yaml.ts';

const cup = z.strictObject({
  id: z.string().describe('The name of the cup; short.'),
  size: z.enum(['small', 'large']).optional(),
  filled: z.union([z.literal('never'), z.strictObject({ by: z.string(), at: z.string() })]),
  handle: z.int().max(2).default(1),
});
const borrowed = z.strictObject({ id: z.string(), from: z.string() });
const photographed = z.strictObject({
  id: z.string(),
  photo: z.string(),
  handle: z.int().optional(),
});
const shelf = z.strictObject({ cups: z.array(z.union([cup, photographed, borrowed])).min(2) });

function diagnosticsOf(source: string): string[] {
  const { yaml } = parseYaml(source, positionsIn('shelf.yaml', source));
  return yaml
    ? schemaDiagnostics(shelf, yaml).map((one) => formatDiagnostic({ ...one, rule: undefined }))
    : ['no YAML'];
}

test('data that matches its schema has no diagnostics', () => {
  expect(
    diagnosticsOf('cups:\n  - { id: a, filled: never }\n  - { id: b, from: neighbour }'),
  ).toEqual([]);
});

test('a member of a union is recognised by the fields that only it has', () => {
  expect(
    diagnosticsOf('cups:\n  - { from: neighbour }\n  - { id: b, filled: { by: me } }'),
  ).toEqual([
    'shelf.yaml:2:5 — `id` is missing; found a map with `from`; expected text; add `id:`',
    'shelf.yaml:3:22 — `filled.at` is missing; found a map with `by`; expected text; add `at:`',
  ]);
});

test('a field that only one member of a union has identifies it, even if misspelt', () => {
  const lines = ['cups:', '  - { id: a, photo: x, size: small }', '  - { id: b, phto: x }'];
  lines.push('  - { id: c, from: x, photo: y }', '  - { id: d, handle: 1 }');
  expect(diagnosticsOf(lines.join('\n'))).toEqual([
    'shelf.yaml:2:24 — unknown field; found `size`; expected only the fields `id`, `photo`, `handle`; remove it',
    'shelf.yaml:3:14 — unknown field; found `phto`; expected only the fields `id`, `photo`, `handle`; did you mean `photo`?',
    'shelf.yaml:4:23 — unknown field; found `photo`; expected only the fields `id`, `from`; remove it',
    'shelf.yaml:5:5 — `filled` is missing; found a map with `id`, `handle`; expected `never` or a map; add `filled:`',
  ]);
});

test('a value that matches no member of a union is reported with all that are accepted', () => {
  expect(diagnosticsOf('cups:\n  - { id: a }\n  - { id: b, filled: nevr }\n  - 5')).toEqual([
    'shelf.yaml:2:5 — `filled` is missing; found a map with `id`; expected `never` or a map; add `filled:`',
    'shelf.yaml:3:22 — `filled` has an invalid value; found `nevr`; expected `never` or a map; did you mean `never`?',
    'shelf.yaml:4:5 — item 3 of `cups` has an invalid value; found the number 5; expected a map; write the fields `id`, `size`, `filled`, `handle`',
  ]);
});

test('a misspelt field is not reported as missing, too', () => {
  expect(diagnosticsOf('cups:\n  - { id: a, fillled: never }\n  - { id: b, from: x }')).toEqual([
    'shelf.yaml:2:14 — unknown field; found `fillled`; expected only the fields `id`, `size`, `filled`, `handle`; did you mean `filled`?',
  ]);
});

test('invalid numbers, lists and choices are reported each in its own words', () => {
  expect(diagnosticsOf('cups:\n  - { id: 1, filled: never, size: huge, handle: 3 }')).toEqual([
    'shelf.yaml:2:11 — `id` has the wrong type; found the number 1; expected text (the name of the cup); put it in quotation marks: `"1"`',
    'shelf.yaml:2:35 — `size` has an invalid value; found `huge`; expected one of `small`, `large`; use one of them',
    'shelf.yaml:2:49 — `handle` is greater than 2; found the number 3; expected a whole number; correct it',
    'shelf.yaml:2:3 — `cups` has fewer than 2 items; found a list of 1; expected a list; add what is missing',
  ]);
});
