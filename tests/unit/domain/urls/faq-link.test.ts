import { expect, test } from 'vitest';
import { parseFaqLink, decodePercent } from '../../../../src/domain/urls/faq-link.ts';

test.each([
  ['faq:paper-out', { slug: 'paper-out' }],
  ['faq:paper-out#counter-4', { slug: 'paper-out', anchor: 'counter-4' }],
  ['faq:paper-out#', { slug: 'paper-out', anchor: '' }],
  ['#cause', { anchor: 'cause' }],
  ['faq:', { slug: '' }],
  ['https://example.org/#x', undefined],
  ['mailto:a@example.org', undefined],
  ['paper-out#x', undefined],
  ['', undefined],
])('%s', (address, link) => {
  expect(parseFaqLink(address)).toEqual(link);
});

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
