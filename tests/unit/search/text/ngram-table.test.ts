import { expect, test } from 'vitest';
import { NgramTable } from '../../../../src/search/text/ngram-table.ts';

test('numbers hashes as a map does, however many there are and wherever they collide', () => {
  const table = new NgramTable();
  const map = new Map<number, number>();
  for (let n = 0; n < 3000; n += 1) {
    // Zero, negative ones, and many with the same last digits in binary.
    const hash = Math.imul(n % 1000, n % 2 === 0 ? 0x10000 : -0x3171);
    if (!map.has(hash)) map.set(hash, map.size);
    expect(table.add(hash)).toBe(map.get(hash));
  }
  expect(table.size).toBe(map.size);
  for (const [hash, number] of map) expect(table.numberOf(hash)).toBe(number);
  expect(table.numberOf(12345)).toBe(-1);
});
