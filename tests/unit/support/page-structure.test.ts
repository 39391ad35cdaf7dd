import { expect, test } from 'vitest';
import { chainsOf, coveringPages } from '../../support/page-structure.ts';

test('the chains of a page are its elements with what styles and roles depend on', () => {
  const html = `<!doctype html><html lang="ja"><body><p class="a" id="x">1<br>2</p>
    <p id="y" class="a">3</p><a href="/1" title="<b>">4</a><svg><path/></svg></body></html>`;
  expect([...chainsOf(html)]).toEqual([
    'html lang=ja',
    'html lang=ja > body',
    'html lang=ja > body > p class=a id',
    'html lang=ja > body > p class=a id > br',
    'html lang=ja > body > a href title',
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
