import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { empty, hostile, randomTexts } from '../../../support/hostile.ts';
import { finderOver, manyBlocks, manyRows } from '../sample-rows.ts';

const rows = manyRows(300);
/** What a text may take in milliseconds: any text by the clock, and 95 of 100 random ones of the processor. */
const LONGEST = 1000;
const SLOWEST = 50;

describe.each([
  ['one block', {}],
  ['many blocks', manyBlocks],
])('with %s', async (_, options) => {
  const find = await finderOver(rows, options);

  test.each(Object.entries(empty))('%s finds nothing', async (__, query) => {
    expect(await find(query)).toMatchObject({ verdict: 'none', hits: [] });
  });

  test.each(Object.entries(hostile))('%s neither throws nor takes long', async (__, query) => {
    const start = performance.now();
    await find(query);
    expect(performance.now() - start).toBeLessThan(LONGEST);
  });

  test.each(Object.entries(hostile))('%s does not hide the code beside it', async (__, query) => {
    const { verdict, hits } = await find(
      `${query} ERR_158380_LINE, ${rows[20]?.codes.join() ?? ''}`,
    );
    expect(verdict).toBe('code');
    expect(hits[0]?.row.message).toBe('m-20');
  });

  test('2,000 random texts are answered, 95 of 100 of them at once', async () => {
    const times: number[] = [];
    for (const query of randomTexts(2000, 7)) {
      const start = process.threadCpuUsage();
      const { verdict, hits } = await find(query);
      const { user, system } = process.threadCpuUsage(start);
      times.push((user + system) / 1000);
      expect(verdict === 'none' || verdict === 'unknown').toBe(hits.length === 0);
    }
    expect(times.sort((a, b) => a - b)[1900]).toBeLessThan(SLOWEST);
  }, 240_000);

  test('for every string, hits come best first and their scores are numbers', async () => {
    const pieces = fc.constantFrom(
      '端末',
      '応答がありません',
      'ERR_0_LINE',
      'x',
      '\ud800',
      '44',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        const { hits, causes } = await find(query);
        const scores = hits.map(({ score }) => score);
        expect(scores.every(Number.isFinite)).toBe(true);
        // The causes of a fork come first, in an order of their own.
        const others = scores.slice(causes.length);
        expect(others).toEqual(others.toSorted((a, b) => b - a));
      }),
    );
  });
});
