import { expect, test } from 'vitest';
import { waysOfSaying } from '../../../../src/search/text/synonyms.ts';

const groups = [
  ['紙切れ', '用紙切れ', 'out of paper'],
  ['CA', 'cash advance'],
];

test('a query is said with every other word for the same thing', () => {
  expect(waysOfSaying('紙切れ とは', groups)).toEqual([
    '紙切れ とは',
    '用紙切れ とは',
    'out of paper とは',
  ]);
});

test('a longer word is not taken for the shorter one inside it', () => {
  expect(waysOfSaying('用紙切れ', groups)).toEqual(['用紙切れ', '紙切れ', 'out of paper']);
});

test('a Latin word is found as a whole word only', () => {
  expect(waysOfSaying('card', groups)).toEqual(['card']);
  expect(waysOfSaying('my ca', groups)).toEqual(['my ca', 'my cash advance']);
});

test('a query without such a word stays as it is', () => {
  expect(waysOfSaying('電源', groups)).toEqual(['電源']);
  expect(waysOfSaying('$&', [['$&', 'x']])).toEqual(['$&']);
});
