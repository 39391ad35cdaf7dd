import { expect, test } from 'vitest';
import { contactInLetters, contactLines } from '../../../src/i18n/contact-lines.ts';

const contact = {
  name: { ja: '情報基盤センター', en: 'The IT Centre' },
  url: 'mailto:help@example.ac.jp',
  hours: { ja: '平日9時から17時', en: 'Weekdays, 9 to 17' },
  languages: ['ja', 'en'],
};

test('hours and languages are said in the language of the page', () => {
  expect(contactLines(contact, 'ja')).toEqual([
    '受付時間：平日9時から17時',
    '対応言語：日本語、英語',
  ]);
  expect(contactLines(contact, 'en')).toEqual([
    'Hours: Weekdays, 9 to 17',
    'Languages: Japanese, English',
  ]);
});

test('a letter names the help desk with its address, but only if it says when or how it answers', () => {
  expect(contactInLetters(contact, 'en')).toEqual([
    'The IT Centre',
    'help@example.ac.jp',
    'Hours: Weekdays, 9 to 17',
    'Languages: Japanese, English',
  ]);
  expect(contactInLetters({ name: contact.name, url: contact.url }, 'en')).toEqual([]);
});
