import { expect, test } from 'vitest';
import { modulesOf, withPreloads } from '../../../src/integrations/search-preloads.ts';

const files: Record<string, string> = {
  'box.js': 'import{a}from"./query.js";import"./plain.js";const b=()=>import("./later.js");',
  'query.js': 'import{s as a}from"./storage.js";export{a};',
  'storage.js': 'export const s=1;',
  'plain.js': 'import"./storage.js"',
};
const read = (name: string): string => files[name] ?? '';
const box = '<search-box data-index="/t/search-index/" data-edition="abc"></search-box>';
const script = '<script type="module" src="/t/_astro/box.js"></script>';

test('the modules a script needs are found, each once, but not those that are loaded on demand', () => {
  expect(modulesOf(['box.js'], read)).toEqual(['box.js', 'query.js', 'plain.js', 'storage.js']);
});

test('a page of results preloads them and then the index, as the page fetches it', () => {
  expect(withPreloads(`<head><title>T</title>${script}</head>${box}`, read)).toBe(
    `<head>${['box', 'query', 'plain', 'storage']
      .map((name) => `<link rel="modulepreload" href="/t/_astro/${name}.js">`)
      .join('')}<link rel="preload" as="fetch" crossorigin ` +
      `href="/t/search-index/index.json?abc"><title>T</title>${script}</head>${box}`,
  );
});

test('a page without a search box stays as it is', () => {
  expect(withPreloads(`<title>T</title>${script}`, read)).toBe(`<title>T</title>${script}`);
});
