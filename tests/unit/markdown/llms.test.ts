import { expect, test } from 'vitest';
import { pageContext } from '../../../src/components/page-context.ts';
import { categoriesWithEntries } from '../../../src/domain/library/categories.ts';
import { llmsCategoryText, llmsText } from '../../../src/markdown/llms.ts';
import { terminals } from '../domain/terminals.ts';

const base = 'https://help.example/terminal/';
const branch = categoriesWithEntries(terminals).find(({ entries }) =>
  entries.some(({ slug }) => slug === 'paper-out'),
);
if (!branch) throw new Error('There is no category');
const { id } = branch.category;

test('the site is named in its first language, its categories in every language', () => {
  const text = llmsText(terminals, base);
  expect(text).toMatch(/^# Terminal Help\n\n> Look up /);
  expect(text).toContain(`](${base}llms/${id}.txt): `);
  expect(text).toContain(`](${base}ja/llms/${id}.txt): `);
  expect(text).toContain(`(${base}api/index.json)`);
});

test('it does not grow with the entries of a category', () => {
  const more = terminals.entries.flatMap((entry) => [entry, { ...entry, slug: `${entry.slug}-2` }]);
  expect(llmsText({ ...terminals, entries: more }, base)).toBe(llmsText(terminals, base));
});

test('a category lists the Markdown of its entries in one language', () => {
  const english = llmsCategoryText(branch, pageContext(terminals, 'en', base));
  const japanese = llmsCategoryText(branch, pageContext(terminals, 'ja', base));
  expect(english).toContain(
    '- [The terminal beeps and says “Paper out”](https://help.example/terminal/faq/paper-out.md): The roll',
  );
  expect(japanese).toContain('](https://help.example/terminal/ja/faq/paper-out.md): レシート');
});

test('what is retired is in no list, and a category of nothing else is not there', () => {
  const retired = { since: '2026-11-01', reason: { en: 'x' } };
  const entries = branch.entries.map((entry) => ({ ...entry, retired })) as typeof branch.entries;
  const text = llmsCategoryText({ ...branch, entries }, pageContext(terminals, 'en', base));
  expect(text).not.toContain('](');
  const others = terminals.entries.filter(({ category }) => category !== id);
  expect(llmsText({ ...terminals, entries: [...entries, ...others] }, base)).not.toContain(
    `llms/${id}.txt`,
  );
});
