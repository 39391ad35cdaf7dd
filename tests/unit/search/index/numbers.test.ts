import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  quantizeCount,
  bucketOf,
  decodeList,
  encodeList,
} from '../../../../src/search/index/numbers.ts';

test('a list of numbers is read as it was written', () => {
  const ascending = fc
    .uniqueArray(fc.nat(100_000), { maxLength: 50 })
    .map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, (list) => {
      expect(decodeList(encodeList(list))).toEqual(list);
    }),
  );
});

test('neighbours take one character each', () => {
  expect(encodeList([0, 1, 2, 37, 74])).toBe('000y,10,');
});

test('a level stands for a count near those it is given for, and more is never less', () => {
  const counts = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      expect(countOf(quantizeCount(one)) / one).toBeGreaterThan(0.8);
      expect(countOf(quantizeCount(one)) / one).toBeLessThan(1.2);
      expect(quantizeCount(Math.max(one, other))).toBeGreaterThanOrEqual(
        quantizeCount(Math.min(one, other)),
      );
    }),
  );
});

test('every hash has a place in a shard', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.integer({ min: 1, max: 2048 }), (hash, shards) => {
      const [shard, place] = bucketOf(hash, shards, 128);
      expect(shard).toBeLessThan(shards);
      expect(place).toBeLessThan(128);
    }),
  );
});
