import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import ja from '../../../src/i18n/ja.json' with { type: 'json' };
import { t, textsOf, type Key } from '../../../src/i18n/t.ts';
import { partNames } from '../../../src/reader/mdx/vocabulary.ts';

const keys = Object.keys(ja) as Key[];
const source = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** What stands before the first `${` of a template: the area whose keys it puts together. */
const areas = [...source.matchAll(/\bt\(\s*`([a-z.-]+\.)\$\{/g)].map(([, area = '']) => area);
const used = (key: string) =>
  source.includes(`'${key}'`) ||
  areas.some((area) => key.startsWith(area) && !key.slice(area.length).includes('.'));
const parameters = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

test('both languages have the same texts', () => {
  expect(Object.keys(en)).toEqual(keys);
});

describe('each text is used, is not empty, and takes the same parameters in both languages', () => {
  test.each(keys)('%s', (key) => {
    expect(used(key)).toBe(true);
    expect(ja[key].trim()).toBe(ja[key]);
    expect(en[key].trim()).toBe(en[key]);
    expect(ja[key]).not.toBe('');
    expect(en[key]).not.toBe('');
    expect(parameters(ja[key])).toEqual(parameters(en[key]));
    expect(ja[key]).not.toMatch(/\{(?!\w+\})/);
  });
});

test('a text that nothing uses is noticed', () => {
  expect(areas).toContain('part.');
  expect(used('part.cause')).toBe(true);
  expect(used('part.cause.more')).toBe(false);
  expect(used('no.such.text')).toBe(false);
});

test('every part of an entry has a heading', () => {
  expect(keys).toEqual(expect.arrayContaining(partNames.map((name) => `part.${name}`)));
});

test('parameters are put in as they are, those that are missing stay visible', () => {
  expect(t('en', 'code.title', { name: '$& {name}' })).toBe('Code $& {name}');
  expect(t('en', 'search.count', { count: 0 })).toMatch(/^0 found/);
  expect(t('en', 'code.title')).toBe('Code {name}');
});

test('a language the interface does not have is an error', () => {
  expect(() => t('fr', 'home')).toThrow('The interface has no language "fr"');
  expect(() => textsOf('fr', 'home')).toThrow('The interface has no language "fr"');
});

test('the texts of an area are those whose names begin with it', () => {
  expect(textsOf('en', 'confidence.')).toEqual({
    'confidence.captured': en['confidence.captured'],
    'confidence.exact': en['confidence.exact'],
    'confidence.quoted': en['confidence.quoted'],
    'confidence.unproven': en['confidence.unproven'],
  });
});
