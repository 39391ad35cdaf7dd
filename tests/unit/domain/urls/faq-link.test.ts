import { expect, test } from 'vitest';
import { parseFaqLink } from '../../../../src/domain/urls/faq-link.ts';

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
