import { expect, test } from 'vitest';
import { style } from '../../../../src/schemas/style.ts';
import { factsIn } from '../../../../src/rules/support/facts.ts';

const find = factsIn(
  style.parse({
    amounts: { en: ['# days', '#-bit', '#%'], ja: ['#月', '#日'] },
    names: ['Class #', 'Class # or #'],
  }),
);
const found = (text: string, locale = 'en') => find(text, locale).map((one) => one.found);

test.each([
  ['years', 'in 2021, of 1998.', ['2021', '1998']],
  ['versions', 'since 5.2.1, 4.0.', ['5.2.1', '4.0']],
  ['programs with their version', 'Counter 5 and Portable Pro 6', ['Counter 5', 'Pro 6']],
  ['amounts', '200 days, a 64-bit one, 5%', ['200 days', '64-bit', '5%']],
])('%s are facts', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['step 1', 'port 443', 'Class 3 or 4', '12021', '20,210', 'two days', 'E-21'])(
  '%s is none',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('amounts are written as in the language', () => {
  expect(found('3月15日', 'ja')).toEqual(['3月', '15日']);
  expect(found('3 days', 'ja')).toEqual([]);
});

test('a language without amounts still has years', () => {
  expect(factsIn(style.parse({}))('2021年から3日', 'ja').map((one) => one.found)).toEqual(['2021']);
});
