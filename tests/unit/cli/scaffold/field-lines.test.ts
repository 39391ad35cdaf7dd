import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldLines, itemLines, scalar } from '../../../../src/cli/scaffold/field-lines.ts';

const schema = z.strictObject({
  name: z.string().describe('What it is called.'),
  kind: z.enum(['a', 'b']).describe('Which kind.'),
  more: z.string().optional(),
  by: z.record(z.string(), z.string()),
  list: z.array(z.strictObject({ id: z.string().describe('Its id.') })),
});

test('fields stand in the order of the schema under their help; what is missing is empty', () => {
  const value = { list: [{ id: 'x' }, { id: 'y' }], by: { en: 'E', ja: undefined }, kind: 'a' };
  expect(fieldLines(schema, value, true)).toEqual([
    '# What it is called.',
    'name:',
    '# Which kind. It is one of `a`, `b`.',
    'kind: a',
    'by:',
    '  en: "E"',
    '  ja:',
    'list:',
    '  # Its id.',
    '  - id: x',
    '  - id: y',
  ]);
});

test('the dash of an item stands before its first field, below its comment', () => {
  expect(itemLines(['# help', 'id: x', '# more', 'y: z'])).toEqual([
    '# help',
    '- id: x',
    '  # more',
    '  y: z',
  ]);
});

test('any text reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parse(`x: ${scalar(text)}\n`)).toEqual({ x: text });
    }),
  );
  for (const text of ['yes', '44', 'null', '2026-11-24', '# x', 'a: b', '{host} ~'])
    expect(parse(`x: ${scalar(text)}`)).toEqual({ x: text });
});
