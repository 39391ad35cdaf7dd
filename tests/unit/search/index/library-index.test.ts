import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../src/search/index/library-index.ts';
import { terminals } from '../../domain/terminals.ts';

const tableOf = (base: string, locale: string) => searchDocuments(terminals, base, locale);
const rowOf = (base: string, locale: string, name: string) =>
  tableOf(base, locale).find(({ entry, message }) => `${entry}#${message}` === name);

test('there is one row for each message in the order of the entries, those of the past behind, then one for the names of each entry', () => {
  expect(tableOf('/', 'en').map(({ entry, message }) => `${entry}#${message}`)).toEqual([
    'chip-not-read#counter-5-ja',
    'chip-not-read#portable-5',
    'no-line#counter-5',
    'no-line#portable-5-ja',
    'no-line#portable-5',
    'paper-out#counter-4',
    'chip-not-read#counter-4',
    'paper-out#after-restart',
    'chip-not-read#',
    'no-line#',
    'paper-out#',
  ]);
});

test('a row has the words of the locale and the text of the screen', () => {
  const shared = {
    entry: 'chip-not-read',
    message: 'counter-5-ja',
    client: 'counter',
    text: 'ICを読み取れません\nカードを抜いて、もう一度お試しください。\nお支払い {amount} 円　E-21',
    language: 'ja',
    codes: ['E-21'],
  };
  expect(rowOf('/', 'ja', 'chip-not-read#counter-5-ja')).toEqual({
    ...shared,
    url: '/ja/faq/chip-not-read/#counter-5-ja',
    shownBy: '据え置き型 · ファームウェア 5',
    sign: '1枚だけで起き、ほかのカードは読める',
    title: '端末に「ICを読み取れません」と出て、もう一度と求められる',
    summary: '端末がカードのICチップを読み取れませんでした。',
    action: '乾いた布でICチップをふき、もう一度差し込むか、別のカードを使ってください。',
  });
  expect(rowOf('/', 'en', 'chip-not-read#counter-5-ja')).toEqual({
    ...shared,
    url: '/faq/chip-not-read/#counter-5-ja',
    shownBy: 'Counter terminal · Firmware 5',
    sign: 'With one card only, while others are read',
    title: 'The terminal says “Chip error” and asks to swipe or try again',
    summary: 'The terminal could not read the chip of the card.',
    action: 'Wipe the chip with a dry cloth and insert the card once more, or use another card.',
  });
});

test('several platforms are all named, any platform is not', () => {
  const shownBy = Object.fromEntries(
    tableOf('/', 'en').map((row) => [`${row.entry}#${row.message}`, row.shownBy]),
  );
  expect(shownBy).toMatchObject({
    'paper-out#counter-4': 'Counter terminal · Firmware 4 / Firmware 5',
    'no-line#counter-5': 'Counter terminal',
  });
});

test.each([
  ['/', 'en', '/faq/paper-out/#counter-4'],
  ['/', 'ja', '/ja/faq/paper-out/#counter-4'],
  ['/terminal', 'en', '/terminal/faq/paper-out/#counter-4'],
  ['/terminal/', 'ja', '/terminal/ja/faq/paper-out/#counter-4'],
])('published under %s, the address of a row in %s is %s', (base, locale, url) => {
  expect(rowOf(base, locale, 'paper-out#counter-4')?.url).toBe(url);
});

test('a text taken from another entry has a row of its own', () => {
  const [original, other] = ['no-line#counter-5', 'paper-out#after-restart'].map((id) =>
    rowOf('/', 'en', id),
  );
  expect(other?.text).toBe(original?.text);
  expect(other?.url).toBe('/faq/paper-out/#after-restart');
});
