import { expect, test } from 'vitest';
import { entryRecords } from '../../../../src/domain/api/entries.ts';
import { terminals } from '../terminals.ts';

const [record] = entryRecords(terminals, '/terminal/');

test('a record names the entry, its words and its addresses in every locale', () => {
  expect(record).toMatchObject({
    slug: 'chip-not-read',
    category: 'card',
    labels: ['chip'],
    reviewed: '2026-11-22',
    urls: {
      en: {
        html: '/terminal/faq/chip-not-read/',
        markdown: '/terminal/faq/chip-not-read.md',
      },
      ja: {
        html: '/terminal/ja/faq/chip-not-read/',
        markdown: '/terminal/ja/faq/chip-not-read.md',
      },
    },
  });
  expect(record?.words['ja']?.answers.contact).toContain('窓口');
});

test('a record names its messages, their codes once, and related entries', () => {
  expect(record).toMatchObject({
    messages: ['counter-4', 'counter-5-ja', 'portable-5'],
    codes: ['E-21'],
    related: ['no-line'],
  });
});
