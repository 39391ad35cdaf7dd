import { expect, test } from 'vitest';
import { chainsOf, coveringPages } from '../../support/page-structure.ts';

test('the chains of a page are its elements below the nearest with a class, alike in all languages', () => {
  const html = `<!doctype html><html lang="ja"><body class="a"><div class="b"><p class="c" id="x">1<br lang="ja">2</p>
    <p id="y" class="c">3</p><ul><li lang="en">Three</li></ul></div><a href="/1" title="<b>">4</a><svg><path/></svg></body></html>`;
  expect([...chainsOf(html)]).toEqual([
    'html lang',
    'body class=a',
    'body class=a > div class=b',
    'body class=a > div class=b > p class=c id',
    'div class=b > p class=c id > br lang',
    'body class=a > div class=b > ul',
    'body class=a > div class=b > li lang=other',
    'body class=a > a href title',
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
