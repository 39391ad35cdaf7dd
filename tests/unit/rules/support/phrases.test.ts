import { expect, test } from 'vitest';
import { findPhrase, sentenceAround, without } from '../../../../src/rules/support/phrases.ts';

const found = (text: string, phrase: string) => findPhrase(text, phrase).map((one) => one.found);

test.each([
  ['Latin letters are whole words', 'a caPE, the cap, KNEECAP_2 and cap', 'cap', ['cap', 'cap']],
  ['Japanese has no whole words', '釦穴と釦', '釦', ['釦', '釦']],
  ['words of both kinds end where their letters do', 'CAを、CATを', 'CAを', ['CAを']],
  ['small letters stand for capitals', 'Paper, PAPER', 'paper', ['Paper', 'PAPER']],
  ['capitals stand for themselves', 'Wifi, wifi', 'Wifi', ['Wifi']],
  ['a space is any white space', 'paper\nout', 'paper out', ['paper\nout']],
  ['signs stand for themselves', 'a --no.pin, --noxpin', '--no.pin', ['--no.pin']],
  ['# is a number', '30 秒、1,000秒、５秒、秒', '#秒', ['30 秒', '1,000秒', '５秒']],
  ['# may stand last', 'Set to 2.5. Set to on.', 'set to #', ['Set to 2.5']],
])('%s', (_, text, phrase, expected) => {
  expect(found(text, phrase)).toEqual(expected);
});

test('blanked-out text keeps its length', () => {
  expect(without('a cap', findPhrase('a cap', 'cap'))).toBe('a \u0000\u0000\u0000');
});

test.each([
  ['Do not. Insert it! Wait.', 10, ' Insert it!'],
  ['入れないで。2.5 秒待つ', 8, '2.5 秒待つ'],
  ['one sentence', 3, 'one sentence'],
])('the sentence around a place: %s', (text, index, sentence) => {
  expect(sentenceAround(text, index)).toBe(sentence);
});
