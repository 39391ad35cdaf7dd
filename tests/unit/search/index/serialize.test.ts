import { expect, test } from 'vitest';
import { assembleIndex } from '../../../../src/search/index/build-index.ts';
import { parsePart, serializePart } from '../../../../src/search/index/serialize.ts';
import { manyBlocks, row } from '../sample-rows.ts';

const rows = [
  row('paper-out', 'PAPER OUT\nInsert a roll', { codes: ['E1', 'E2'] }),
  row('paper-out', 'Insert a roll\n;-, 0', { message: 'n', codes: ['E2'] }),
  row('no-line', '回線なし\nPAPER OUT\n回線', { url: '/elsewhere/', codes: ['E3'] }),
  row('no-line', '', { message: '' }),
  row('paper-out', '用紙\nA roll', { message: '' }),
];
const forms = new Map([
  ['E1', { number: '1', family: 0 }],
  ['E2', { names: ['E-2'] }],
  ['E3', { number: '3', family: 0 }],
]);

for (const [name, options] of [
  ['one file', { forms }],
  ['many files', { forms, ...manyBlocks }],
  ['a head and a rest', { forms, rest: 1, locale: 'ja' }],
] as const) {
  test(`an index in ${name} is read as it was written`, () => {
    const parts = [...assembleIndex(rows, options).values()];
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.map((part) => parsePart(serializePart(part)))).toEqual(parts);
  });
}

test('a line that messages share is written once', () => {
  const text = [...assembleIndex(rows, { forms }).values()].map(serializePart).join('');
  expect(text.split('Insert a roll')).toHaveLength(2);
  expect(text).toContain('" ;1 ; 0 ;; "');
});

test('what is no file of an index is refused', () => {
  for (const text of ['', 'null', '<!doctype html>', '{"format":2,"block":{"messages":[]}}']) {
    expect(() => parsePart(text)).toThrow();
  }
});
