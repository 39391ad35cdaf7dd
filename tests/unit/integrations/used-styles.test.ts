import { expect, test } from 'vitest';
import { usedRules, withUsedStyles } from '../../../src/integrations/used-styles.ts';

const used = (css: string, ...classes: string[]): string => usedRules(css, new Set(classes));

test.each([
  ['a rule for a class that is there stays', '.ef-a{x:1}', '.ef-a{x:1}'],
  ['a rule for one that is not goes', '.ef-b{x:1}', ''],
  ['of several selectors the needed ones stay', '.ef-b,.ef-a p,.ef-a>.ef-b{x:1}', '.ef-a p{x:1}'],
  [
    'an argument decides nothing',
    'p:is(.ef-b,.ef-c){x:1}p:not(.ef-b){x:2}',
    'p:is(.ef-b,.ef-c){x:1}p:not(.ef-b){x:2}',
  ],
  ['classes of others stay', '.own{x:1}', '.own{x:1}'],
  [
    'rules within conditions are treated alike',
    '@media print{.ef-a{x:1}.ef-b{x:1}}',
    '@media print{.ef-a{x:1}}',
  ],
  ['an empty condition goes', '@media print{.ef-b{x:1}}p{x:1}', 'p{x:1}'],
  [
    'other rules stay',
    '@page{margin:1cm;@bottom-center{content:"}"}}',
    '@page{margin:1cm;@bottom-center{content:"}"}}',
  ],
  [
    'a brace in a text ends nothing',
    '.ef-a:after{content:"}{"}.ef-b{x:1}',
    '.ef-a:after{content:"}{"}',
  ],
  [
    'a rule for a language goes where nothing is in it',
    "[lang|='zh-Hans'],[lang=ja]{x:1}[lang|=zh]{x:1}:where([lang]){x:1}",
    '[lang=ja]{x:1}:where([lang]){x:1}',
  ],
  [
    'rules for tables and notes go where there are none',
    '.ef-a table{x:1}.footnotes li,.ef-a+.footnotes{x:1}.ef-a{table-layout:fixed}',
    '.ef-a{table-layout:fixed}',
  ],
  ['a statement stays', '@charset "utf-8";.ef-b{x:1}', '@charset "utf-8";'],
])('%s', (_, css, expected) => {
  expect(used(css, 'ef-a', 'lang="ja')).toBe(expected);
});

test('a page keeps the styles of what is in it and of what a script may add', () => {
  const css = '.ef-a{x:1}.ef-b{x:1}.ef-c{x:1}';
  const page = `<style>${css}</style><p class="ef-a">`;
  expect(withUsedStyles(page, new Set(['ef-b']))).toBe(
    '<style>.ef-a{x:1}.ef-b{x:1}</style><p class="ef-a">',
  );
});

test('a page keeps the custom properties that its rules or a script need', () => {
  const css =
    ':root{--a:1px;--b:light-dark(#fff,#000);--c:0;--d:2}.ef-a{x:var(--a)}.ef-b{x:var(--d)}';
  expect(withUsedStyles(`<style>${css}</style><p class="ef-a">`, new Set(['--c']))).toBe(
    '<style>:root{--a:1px;--c:0;}.ef-a{x:var(--a)}</style><p class="ef-a">',
  );
});
