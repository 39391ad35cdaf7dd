import { expect, test } from 'vitest';
import { asMarkdown, asText } from '../../../../src/domain/reply/format.ts';

const sections = [
  { title: 'Title', words: 'Words.' },
  { quote: ['first', 'second'] },
  { facts: ['a: b'], link: 'https://help.example/#x' },
];

test('as text, a section is a paragraph, and a quotation is marked line by line', () => {
  expect(asText(sections, (title) => `# ${title}`)).toBe(
    '# Title\nWords.\n\n> first\n> second\n\na: b\nhttps://help.example/#x',
  );
});

test('as Markdown, the lines of a quotation stay apart', () => {
  expect(asMarkdown(sections)).toBe(
    '**Title**\n\nWords.\n\n> first\n>\n> second\n\n- a: b\n\n<https://help.example/#x>',
  );
});

test.each([
  ['ERR_CERT *x* `y` [z](u)', 'ERR_CERT \\*x\\* \\`y\\` \\[z\\](u)'],
  ['<script>', '\\<script\\>'],
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['1. no item', '1\\. no item'],
  ['60) no item', '60\\) no item'],
  ['a - b, 1.5', 'a - b, 1.5'],
])('in Markdown, %j is nothing but text', (words, written) => {
  expect(asMarkdown([{ words }])).toBe(written);
});
