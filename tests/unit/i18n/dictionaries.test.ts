import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDictionaries,
  dictionaryOf,
  forgetDictionaries,
  interfaceLocales,
} from '../../../src/i18n/dictionaries.ts';
import { dictionaryProblems, type Key } from '../../../src/i18n/dictionary.ts';
import { t, textsOf } from '../../../src/i18n/t.ts';
import { partNames } from '../../../src/reader/mdx/vocabulary.ts';

const ja = dictionaryOf('ja');
const keys = Object.keys(ja) as Key[];
const source = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** What stands before the first `${` of a template: the area whose keys it puts together. */
const areas = [...source.matchAll(/\bt\(\s*`([a-z.-]+\.)\$\{/g)].map(([, area = '']) => area);
const used = (key: string) =>
  source.includes(`'${key}'`) ||
  areas.some((area) => key.startsWith(area) && !key.slice(area.length).includes('.'));

test('a language is a file, and its texts are in the order of all others', () => {
  const files = globSync('src/i18n/locales/*').map((file) => file.replace(/^.*\/|\.json$/g, ''));
  expect(interfaceLocales()).toEqual(files.toSorted());
  expect(interfaceLocales()).toEqual(expect.arrayContaining(['en', 'ja']));
  for (const locale of interfaceLocales()) expect(Object.keys(dictionaryOf(locale))).toEqual(keys);
});

describe('each text is used, and its parameters have names', () => {
  test.each(keys)('%s', (key) => {
    expect(used(key)).toBe(true);
    for (const locale of interfaceLocales())
      expect(dictionaryOf(locale)[key]).not.toMatch(/\{(?!\w+\})/);
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

describe('what keeps a value from being a dictionary', () => {
  const { home: _, ...without } = ja;
  test.each<[string, unknown, string[]]>([
    ['nothing', ja, []],
    ['a missing text', without, ['"home" is missing']],
    [
      'an unknown one',
      { ...ja, house: 'x' },
      ['"house" is not a text of the interface: remove it'],
    ],
    [
      'an empty one',
      { ...ja, home: '' },
      ['"home" is empty, or has white space at its start or end'],
    ],
    [
      'white space',
      { ...ja, home: 'x ' },
      ['"home" is empty, or has white space at its start or end'],
    ],
    ['a number', { ...ja, home: 3 }, ['"home" is not a text']],
    [
      'another parameter',
      { ...ja, 'search.count': '{number} found', home: '{count}' },
      [
        '"home" has the parameters {count}; expected none',
        '"search.count" has the parameters {number}; expected {count}',
      ],
    ],
    ['a list', [], ['is not a map from keys to texts']],
    ['no value', undefined, ['is not a map from keys to texts']],
  ])('%s', (_, value, problems) => {
    expect(dictionaryProblems(value, ja)).toEqual(problems);
  });

  test('a parameter may stand twice, and in another order', () => {
    const date = '{date}, {title}, {number}, {date}';
    expect(dictionaryProblems({ ...ja, 'revision.title': date }, ja)).toEqual([]);
  });
});

describe('languages from outside', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('error-faq.dictionaries'));
  });

  test('are plain data, and stay when the files are read again', () => {
    addDictionaries({ 'de-CH': { ...ja, home: 'Startseite' } });
    forgetDictionaries();
    expect(interfaceLocales()).toContain('de-CH');
    expect(t('de-CH', 'home')).toBe('Startseite');
    expect(t('ja', 'home')).toBe('ホーム');
  });

  test('are all told what is wrong with them, and none is added', () => {
    const wrong = { fr: { ...ja, home: '' }, de_AT: ja, it: ja };
    expect(() => addDictionaries(wrong)).toThrow(
      [
        'Interface in "fr": "home" is empty, or has white space at its start or end',
        'Interface in "de_AT": "de_AT" is not a language code: write ja, en-GB or zh-Hans',
      ].join('\n'),
    );
    expect(interfaceLocales()).not.toContain('it');
  });
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
    'confidence.captured': t('en', 'confidence.captured'),
    'confidence.exact': t('en', 'confidence.exact'),
    'confidence.quoted': t('en', 'confidence.quoted'),
    'confidence.unproven': t('en', 'confidence.unproven'),
  });
});
