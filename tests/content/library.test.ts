import { describe, expect, test } from 'vitest';
import { content, diagnostics } from './tree.ts';

test('the content has no problems', () => {
  expect(diagnostics()).toEqual([]);
});

describe('every entry is complete', () => {
  const { entries, site } = content();
  test.each(entries.map((entry) => [entry.slug, entry] as const))('%s', (_, entry) => {
    expect(Object.keys(entry.words)).toEqual(site.locales);
    const titles = Object.values(entry.words).map(({ title }) => title);
    expect(new Set(titles).size).toBe(site.locales.length);
    expect(entry.messages.length).toBeGreaterThan(0);
    expect(entry.cited.length).toBeGreaterThan(0);
  });
});

test('the site is in Japanese first, and in English', () => {
  expect(content().site.locales).toEqual(['ja', 'en']);
});

test('no two entries share a title', () => {
  const { entries, site } = content();
  for (const locale of site.locales) {
    const titles = entries.map(({ words }) => words[locale]?.title);
    expect(titles).toEqual([...new Set(titles)]);
  }
});

test('nothing was seen or checked in the future of its own review', () => {
  const { sources, entries } = content();
  for (const entry of entries) {
    const cited = sources.filter(({ id }) => entry.cited.includes(id));
    const later = cited.filter(({ date = '' }) => date > entry.reviewed);
    expect(later.map(({ id }) => id)).toEqual([]);
  }
});
