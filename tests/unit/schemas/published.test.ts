import { expect, test } from 'vitest';
import { z } from 'zod';
import { published } from '../../../src/schemas/published.ts';
import first from '../../fixtures/api-1.0.json' with { type: 'json' };
import { validator } from '../../support/json-schema.ts';
import { documents } from './api-documents.ts';

for (const [name, schema] of Object.entries(published)) {
  const document: unknown = documents[name as keyof typeof documents];

  test(`${name}.json has the fields of its schema and no others`, () => {
    const closed = z.toJSONSchema(schema, { io: 'output' });
    expect(JSON.stringify(closed)).toContain('"additionalProperties":false');
    expect(validator(closed)(document)).toEqual([]);
  });

  test(`a reader of ${name}.json who knows today’s fields can do with more`, () => {
    const open = z.toJSONSchema(schema, { io: 'input' });
    const grown = (one: object): object => ({ ...one, later: 1 });
    const later = Array.isArray(document) ? document.map(grown) : grown(document as object);
    expect(validator(open)(later)).toEqual([]);
  });
}

test('a field that is missing or of another kind is noticed', () => {
  const schema = z.toJSONSchema(published.code, { io: 'input' });
  expect(
    validator(schema)({ ...documents.code, entries: 'chip-not-read', slug: undefined }),
  ).toHaveLength(2);
});

test.each(Object.entries(first))(
  'what read %s.json of version 1.0 reads it today',
  (name, schema) => {
    expect(validator(schema)(documents[name as keyof typeof documents])).toEqual([]);
  },
);
