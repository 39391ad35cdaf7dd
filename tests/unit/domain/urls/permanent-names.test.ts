import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import {
  LONGEST,
  nameFrom,
  objectionTo,
  objectionToEntry,
  ownNames,
} from '../../../../src/domain/urls/permanent-names.ts';

test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'com0'])('%s is a device', (name) => {
  expect(objectionTo(name)?.what).toContain('Windows');
});

test('what only begins like a device is a name', () => {
  for (const name of ['console', 'com10', 'null', 'aux-in'])
    expect(objectionTo(name)).toBeUndefined();
});

test('the longest path of a site leaves a hundred letters for the folder it lies in', () => {
  const name = 'a'.repeat(LONGEST);
  expect(objectionTo(name)).toBeUndefined();
  expect(objectionTo(`${name}a`)?.what).toBe('65 characters long');
  expect(`/dist.next-4194304/en/m/${name}/${name}/index.html`.length).toBeLessThan(255 - 90);
});

test('no entry is called what the site calls its pages, its languages or its files', () => {
  const routes = globSync('src/pages/**/*.{ts,astro}').flatMap((path) => path.split(sep).slice(2));
  const names = new Set(routes.map((part) => part.replace(/\..*$/, '')));
  const own = [...names].filter((name) => /^[a-z0-9]/.test(name));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((name) => !ownNames.includes(name))).toEqual([]);
  for (const name of own) expect(objectionToEntry(name, [])?.what).toContain('itself');
  expect(objectionToEntry('ja', ['en', 'ja'])).toBeDefined();
  expect(objectionToEntry('zh-hans', ['zh-Hans'])).toBeDefined();
  expect(objectionToEntry('ja', ['en'])).toBeUndefined();
  expect(objectionToEntry('nul', [])).toEqual(objectionTo('nul'));
});

test.each([
  ['Paper Out!', 'paper-out'],
  ['  --Ünïted__States ', 'united-states'],
  ['紙切れ', ''],
  ['a.b', 'a-b'],
  [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
])('the name nearest to %j is %j', (text, name) => {
  expect(nameFrom(text)).toBe(name);
});
