import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageContext } from '../../../src/components/page-context.ts';
import { wholeText } from '../../../src/domain/library/message-text.ts';
import { entryMarkdown } from '../../../src/markdown/entry.ts';
import { parseProse } from '../../../src/reader/mdx/tree.ts';
import { terminals } from '../domain/terminals.ts';
import { all, read, seen } from './reading.ts';

function markdownOf(slug: string, locale: string): string {
  const entry = terminals.entries.find((one) => one.slug === slug);
  if (!entry) throw new Error(`There is no entry ${slug}`);
  const file = readFileSync(`tests/fixtures/payment-terminal/faq/${slug}/${locale}.mdx`, 'utf8');
  const page = pageContext(terminals, locale, 'https://help.example/terminal/', entry);
  return entryMarkdown(entry, parseProse(file), page);
}

const text = markdownOf('chip-not-read', 'en');
const root = read(text);
const headings = (depth: number) => all(root, 'heading').filter((one) => one.depth === depth);

test('the text begins with the title and the three answers', () => {
  expect(headings(1).map(seen)).toEqual([
    'The terminal says “Chip error” and asks to swipe or try again',
  ]);
  expect(headings(2).slice(0, 3).map(seen)).toEqual([
    'What is happening',
    'What you can do',
    'Who to contact',
  ]);
});

test('every message stands there character for character, under its client, with its anchor', () => {
  const entry = terminals.entries.find(({ slug }) => slug === 'chip-not-read');
  const screens = all(root, 'code').map(({ value }) => value);
  expect(headings(3).map(seen)).toEqual(['Counter terminal', 'Portable terminal']);
  for (const message of entry?.messages ?? []) {
    expect(screens).toContain(wholeText(message));
    expect(text).toContain(`<https://help.example/terminal/faq/chip-not-read/#${message.id}>`);
  }
});

test('a setting a message depends on is named with the message', () => {
  expect(text).toContain(
    '- Appears: only with a changed setting · `Payments` → `Cards` → `Retry before fallback`',
  );
});

test('components are written out and links are whole addresses', () => {
  expect(text).not.toMatch(/<\/?(?:Part|Cite|Dated|Settings)|faq:/);
  expect(text).toContain('the display says so[1].');
  expect(text).toContain('[the line](https://help.example/terminal/faq/no-line/#cause)');
  const [quotation] = all(root, 'blockquote');
  expect(quotation && seen(quotation)).toMatch(/^As it was in March 2021 \[1\]/);
  expect(quotation && all(quotation, 'tableCell').map(seen)).toContain('Chip not read');
});

test('notes, words, sources, related entries and the terms of use are there', () => {
  expect(all(root, 'footnoteDefinition').map(seen)).toEqual([
    'A chip is made for about ten years of daily use.',
  ]);
  expect(headings(2).slice(-3).map(seen)).toEqual([
    'Terms used here',
    'Sources',
    'Related entries',
  ]);
  expect(text).toContain('1. [Operating manual, firmware 4](https://help.example/manual-4)');
  expect(text).toContain('- Last reviewed: 22 November 2026');
  expect(text).toContain('[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)');
});

test('a translation is in its own words, leads to its own pages, and says when it is behind', () => {
  const japanese = markdownOf('no-line', 'ja');
  expect(japanese).toContain('## 何が起きているか');
  expect(japanese).toContain('<https://help.example/terminal/ja/faq/no-line/#counter-5>');
  expect(japanese).toContain('その後変わりました');
  expect(markdownOf('no-line', 'en')).not.toContain('has been changed since');
});

test('what is retired says so, and is not hidden', () => {
  const paper = markdownOf('paper-out', 'en');
  expect(paper).toMatch(/> This message has not been updated since [^.]+\./);
});
