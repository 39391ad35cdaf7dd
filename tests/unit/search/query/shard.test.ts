import { expect, test } from 'vitest';
import type { Shard } from '../../../../src/search/index/format.ts';
import { encodeList } from '../../../../src/search/index/numbers.ts';
import { openShard } from '../../../../src/search/query/shard.ts';

const shard = openShard({
  grams: [encodeList([0, 3, 90]), ''],
  codes: { errline: encodeList([7]) },
});

test('gives the groups of a place and of a code, again and again', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(shard.ofGram(0)).toEqual([0, 3, 90]);
    expect(shard.ofCode('errline')).toEqual([7]);
  }
});

test('nobody holds what the shard does not have', () => {
  expect(shard.ofGram(1)).toEqual([]);
  expect(shard.ofGram(2)).toEqual([]);
  expect(shard.ofCode('errother')).toEqual([]);
  expect(shard.ofCode('constructor')).toEqual([]);
});

test('what is no shard is refused', () => {
  const junk: unknown = { grams: 1, codes: null };
  expect(() => openShard(junk as Shard)).toThrow('unknown form');
});
