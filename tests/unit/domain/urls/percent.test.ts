import { expect, test } from 'vitest';
import { decodePercent } from '../../../../src/domain/urls/percent.ts';

test.each([
  ['a%20b', 'a b'],
  ['%E8%A8%BC%E6%98%8E%E6%9B%B8', '証明書'],
  ['証明書', '証明書'],
  ['', ''],
])('%j is read as %j', (part, text) => {
  expect(decodePercent(part)).toBe(text);
});

test.each(['%', '%E0%A4%A', '%ff', '100%', '%u8a3c', '%E8%A8%BC%'])(
  'what is no proper encoding stays as it is: %j',
  (part) => {
    expect(decodePercent(part)).toBe(part);
  },
);
