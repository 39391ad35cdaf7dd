import { expect, test } from 'vitest';
import { chainsOf, coveringPages } from '../../support/page-structure.ts';

test('the chains of a page are its elements with what styles and roles depend on, alike in all languages', () => {
  const html = `<!doctype html><html lang="ja"><body><p class="a" id="x">1<br lang="ja">2</p>
    <p id="y" class="a">3</p><p lang="en">Three</p><a href="/1" title="<b>">4</a><svg><path/></svg></body></html>`;
  expect([...chainsOf(html)]).toEqual([
    'html lang',
    'html lang > body',
    'html lang > body > p class=a id',
    'html lang > body > p class=a id > br lang',
    'html lang > body > p lang=other',
    'html lang > body > a href title',
  ]);
});

test('of pages alike one is enough, and every chain of any page is on one of them', () => {
  const pages = new Map([
    ['one', new Set(['a', 'b'])],
    ['like one', new Set(['a', 'b'])],
    ['part of one', new Set(['b'])],
    ['other', new Set(['a', 'c'])],
    ['with most', new Set(['a', 'd', 'e'])],
  ]);
  expect(coveringPages(pages)).toEqual(['with most', 'one', 'other']);
});
