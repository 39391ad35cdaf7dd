import { describe, expect, test } from 'vitest';
import {
  asYaml,
  deeply,
  fields,
  itemsBy,
  joined,
  singleLayer,
  type Merge,
} from '../../../../src/reader/layers/merge-data.ts';
import { positionsIn } from '../../../../src/reader/source/position.ts';
import { parseYaml, type YamlData } from '../../../../src/reader/yaml/yaml.ts';

/** Merges texts of YAML, the lowest layer first; their files are called 0, 1 … */
function mergeTexts(merge: Merge, ...texts: string[]): YamlData {
  const layers = texts.map((text, index) => {
    const { yaml } = parseYaml(text, positionsIn(String(index), text));
    if (!yaml) throw new Error(`${text} is no YAML`);
    return singleLayer(yaml);
  });
  return asYaml(layers.reduce(merge));
}

const placeOf = (yaml: YamlData, path: (string | number)[]): string => {
  const { file, line, column } = yaml.at(path);
  return `${file}:${String(line)}:${String(column)}`;
};

describe('maps', () => {
  const merged = mergeTexts(
    fields({ hide: joined }),
    'name: Below\nurl: below\nhide: [a]',
    'hide:\n  - b\nname: Above',
  );

  test('have the fields of both, of the same name the upper one', () => {
    expect(merged.data).toEqual({ name: 'Above', url: 'below', hide: ['a', 'b'] });
  });

  test('know the file and the place of each value', () => {
    expect(placeOf(merged, ['name'])).toBe('1:3:7');
    expect(placeOf(merged, ['url'])).toBe('0:2:6');
    expect(placeOf(merged, ['hide', 0])).toBe('0:3:8');
    expect(placeOf(merged, ['hide', 1])).toBe('1:2:5');
    expect(merged.atKey(['url'])).toMatchObject({ file: '0', line: 2, column: 1 });
    expect(merged.atPiece(['name'], 'ove')).toMatchObject({ file: '1', line: 3, column: 9 });
  });

  test('place what is missing in the upper file', () => {
    expect(placeOf(merged, ['contact', 'name'])).toBe('1:1:1');
  });
});

describe('lists of items', () => {
  const merged = mergeTexts(
    itemsBy('id'),
    '- { id: a, name: A, order: 1 }\n- { id: b, name: B }',
    '- { id: c, name: C }\n- { id: a, name: Z }',
  );

  test('keep the order of the lower one, and new items come last', () => {
    expect(merged.data).toEqual([
      { id: 'a', name: 'Z', order: 1 },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ]);
  });

  test('know the place of each field, also in a third layer', () => {
    expect(placeOf(merged, [0, 'name'])).toBe('1:2:18');
    expect(placeOf(merged, [0, 'order'])).toBe('0:1:28');
    expect(placeOf(merged, [2, 'id'])).toBe('1:1:9');
    const three = mergeTexts(itemsBy('id'), '- { id: a }', '- { id: b }', '- { id: b, name: B }');
    expect(three.data).toEqual([{ id: 'a' }, { id: 'b', name: 'B' }]);
    expect([placeOf(three, [1, 'id']), placeOf(three, [1, 'name'])]).toEqual(['2:1:9', '2:1:18']);
  });

  test('keep an item that stands twice in a file, which is reported elsewhere', () => {
    const twice = mergeTexts(itemsBy('id'), '- { id: a }', '- { id: a, n: 1 }\n- { id: a, n: 2 }');
    expect(twice.data).toEqual([
      { id: 'a', n: 1 },
      { id: 'a', n: 2 },
    ]);
  });

  test('are replaced by what is no list, so that the schema reports it', () => {
    expect(mergeTexts(itemsBy('id'), '- { id: a }', 'id: b').data).toEqual({ id: 'b' });
  });
});

test('a deep merge joins lists at any depth', () => {
  const merged = mergeTexts(
    deeply,
    'subject: { en: [paper], ja: [紙] }\npages: [a]',
    'subject: { en: [roll] }\npages: [b]\ncodes: []',
  );
  expect(merged.data).toEqual({
    subject: { en: ['paper', 'roll'], ja: ['紙'] },
    pages: ['a', 'b'],
    codes: [],
  });
  expect(placeOf(merged, ['subject', 'en', 1])).toBe('1:1:17');
  expect(placeOf(merged, ['subject', 'ja', 0])).toBe('0:1:30');
});
