import { expect, test } from 'vitest';
import { hashOfSource } from '../../../../src/reader/files/checksums.ts';

const words = {
  title: 'Paper out',
  summary: 'No paper.',
  answers: { meaning: 'None.', action: 'Ask.', contact: 'The staff.' },
};
const hash = hashOfSource(words, 'The roll is\nused up.\n');

test('a hash is eight letters and digits', () => {
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
});

test('line breaks and white space do not change a hash', () => {
  expect(hashOfSource(words, '\n\nThe roll  is used\nup.')).toBe(hash);
});

test.each([
  ['the prose', words, 'The roll is used up!'],
  ['the title', { ...words, title: 'Paper' }, 'The roll is used up.'],
  ['the summary', { ...words, summary: 'No.' }, 'The roll is used up.'],
  [
    'an answer',
    { ...words, answers: { ...words.answers, action: 'Wait.' } },
    'The roll is used up.',
  ],
])('the hash changes with %s', (_, other, prose) => {
  expect(hashOfSource(other, prose)).not.toBe(hash);
});
