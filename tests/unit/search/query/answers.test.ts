import { describe, expect, test } from 'vitest';
import type { Hit, Verdict } from '../../../../src/search/index/types.ts';
import { arrangeAnswers, mergeHits } from '../../../../src/search/query/answers.ts';
import { row } from '../sample-rows.ts';

const text = 'NO LINE: call the centre';
const hit = (slug: string, of: Partial<Hit>, rest = {}): Hit => ({
  row: row(slug, text, rest),
  kind: 'exact',
  score: 1,
  ...of,
});
const entriesOf = (hits: { row: { entry: string } }[]) => hits.map((one) => one.row.entry);

test('the same text in one entry is one answer, in another entry another', () => {
  const hits = [
    hit('no-line', {}, { message: 'a', shownBy: 'Counter' }),
    hit('no-line', {}, { message: 'b', shownBy: 'Portable' }),
    hit('no-line', {}, { message: 'c', shownBy: 'Portable' }),
    hit('paper-out', {}, { shownBy: 'Printer' }),
  ];
  expect(mergeHits({ verdict: 'exact', hits, causes: ['no-line'], unknown: [] })).toEqual({
    ...{ verdict: 'exact', causes: ['no-line'], unknown: [] },
    answers: [
      { ...hits[0], shownBy: ['Counter', 'Portable'] },
      { ...hits[3], shownBy: ['Printer'] },
    ],
  });
});

describe('causes', () => {
  const arranged = (verdict: Verdict, hits: Hit[], ...of: string[]) => {
    const merged = mergeHits({ verdict, hits, causes: of, unknown: [] });
    const { causes, others } = arrangeAnswers(merged);
    return [entriesOf(causes), entriesOf(others)];
  };

  test('are the first answers of all entries that explain a text equally well', () => {
    const hits = [
      hit('a', {}),
      hit('a', {}, { text: 'NO LINE' }),
      hit('b', { score: 0.8 }),
      hit('c', { score: 0.79 }),
      hit('d', { kind: 'near' }),
    ];
    expect(arranged('fork', hits, 'a', 'b')).toEqual([
      ['a', 'b'],
      ['a', 'c', 'd'],
    ]);
  });

  test('are one where no other entry comes near', () => {
    expect(arranged('exact', [hit('a', {}), hit('b', { score: 0.5 })], 'a')).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('are never several where the text only resembles messages', () => {
    const near = { kind: 'near' as const };
    expect(arranged('near', [hit('a', near), hit('b', near)], 'a', 'b')).toEqual([['a'], ['b']]);
  });

  test('are none where nothing was found', () => {
    expect(arrangeAnswers({ verdict: 'none', answers: [], causes: [], unknown: [] })).toEqual({
      causes: [],
      others: [],
    });
  });
});
