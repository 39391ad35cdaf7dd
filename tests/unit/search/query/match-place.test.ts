import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/search/query/match-place.ts';
import { finderOver, row } from '../sample-rows.ts';

const error = '用紙が切れています。カバーを開けてください。';
const find = await finderOver([row('paper', error), row('line', '回線がありません。')]);
const ordinary = Array.from(
  { length: 900 },
  (_, at) => `08:00:${String(at)} 取引 ${String(at)} を受け付けました`,
);

test.each([0, 1, 450, 899])(
  'of a long log the line of the error is told, here line %i',
  async (at) => {
    const query = ordinary.toSpliced(at, 0, `  [7] ${error}`).join('\r\n');
    const { hits, compared = '' } = await find(query);
    const [first] = hits;
    expect(first?.row.entry).toBe('paper');
    expect(placeOf(first?.row ?? row('', ''), query, compared)).toEqual({
      line: at + 1,
      text: `[7] ${error}`,
    });
  },
);

test('a short text is compared as a whole, and needs no place', async () => {
  expect((await find(error)).compared).toBeUndefined();
});

test('a long line is told from where it resembles the message', async () => {
  const query = `${'取引を受け付けました。'.repeat(600)}${error}`;
  const { compared = '' } = await find(query);
  const place = placeOf(row('paper', error), query, compared);
  expect(place?.line).toBe(1);
  expect(place?.text.length).toBeLessThanOrEqual(200);
});

test('where nothing resembles a message, no place is told', () => {
  expect(placeOf(row('paper', error), 'a\nb', 'a\nb')).toBeUndefined();
});
