import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';

const rows: [id: string, text: string, ...codes: string[]][] = [
  ['chip', 'CHIP ERROR\nTake out the card and try again.\nAmount {amount} E-21', 'E-21'],
  ['chip-ja', 'ICを読み取れません\nカードを抜いて、もう一度お試しください。\nE-21', 'E-21'],
  ['line', 'NO LINE\nThe payment centre does not answer.', 'NET::ERR_NO_LINE'],
  ['line-ja', '回線なし\n{host} の決済センターから応答がありません。(44)', '44'],
  ['paper-ja', '用紙がありません。カバーを開けて、新しい用紙を入れてください。'],
  ['name-only', '{host}', 'app.fault.NoPower'],
];
const items = rows.map(([id, text, ...codes]) => ({ id, text, codes }));
const find = createFinder(items);
const ids = (query: string) => find(query).map(({ item }) => item.id);

describe('a message that bears the code comes first', () => {
  test.each([
    ['its code', 'ERR_NO_LINE', 'line'],
    ['its code with the prefix', 'NET::ERR_NO_LINE', 'line'],
    ['its code in lower case', 'net::err_no_line', 'line'],
    ['its code in full width', 'ＮＥＴ：：ＥＲＲ＿ＮＯ＿ＬＩＮＥ', 'line'],
    ['its code beside the words of another', 'カードを抜いて、もう一度 ERR_NO_LINE', 'line'],
    ['its number alone', '44', 'line-ja'],
    ['its number in full width', '（４４）', 'line-ja'],
    ['its number with a word', 'エラー(44)', 'line-ja'],
    ['a code that looks like a host name', 'app.fault.NoPower', 'name-only'],
  ])('found by %s', (_, query, id) => {
    const [first] = find(query);
    expect(first).toMatchObject({ item: { id }, kind: 'code' });
  });

  test('and so do all messages that bear it, and no others', () => {
    expect(ids('e-21').toSorted()).toEqual(['chip', 'chip-ja']);
  });

  test('but a number that merely contains a code finds nothing', () => {
    expect(ids('443')).toEqual([]);
  });
});

describe('a message is found first', () => {
  test.each([
    ['by one of its lines', 'Take out the card and try again.', 'chip', 'exact'],
    ['by a piece of a line', 'もう一度お試し', 'chip-ja', 'exact'],
    [
      'with a real host name in it',
      '回線なし\npay.example.jp の決済センターから応答がありません。',
      'line-ja',
      'exact',
    ],
    ['with spaces and breaks inside words', '用紙が あり\nませ ん。', 'paper-ja', 'exact'],
    [
      'amid buttons and addresses',
      '× 閉じる https://pay.example.jp/a?b 用紙がありません。カバーを開けて、新しい用紙を入れてください。 OK キャンセル',
      'paper-ja',
      'exact',
    ],
    ['in spite of a missing letter', 'The paymnt centre does not answer', 'line', 'near'],
    ['in spite of wrong letters', '決裁センターから応答がありせん', 'line-ja', 'near'],
    ['in spite of a misread letter', '力一ドを抜いて、もう一度お試しくださし', 'chip-ja', 'near'],
  ])('%s', (_, query, id, kind) => {
    const [first] = find(query);
    expect(first).toMatchObject({ item: { id }, kind });
  });
});

describe('nothing is found', () => {
  test.each([
    ['for no text', ''],
    ['for spaces', ' \n\t　'],
    ['for punctuation', '「…」!? —'],
    ['for one letter', 'カ'],
    ['for a host name', 'www.example.jp'],
    ['for a placeholder', '{host}'],
    ['for an unrelated text', '明日の天気は晴れときどき曇りです'],
    ['for an unrelated text in English', 'How do I bake bread with rye flour?'],
  ])('%s', (_, query) => {
    expect(ids(query)).toEqual([]);
  });

  test('where there are no messages', () => {
    expect(createFinder([])('E-21')).toEqual([]);
  });
});

test('of messages that hold the query alike, the one its page is headed with comes first', () => {
  const text = '用紙がありません。';
  const twins = [
    { text, codes: [], title: '紙づまり' },
    { text, codes: [], title: '「用紙がありません」と出る' },
  ];
  expect(createFinder(twins)('用紙がありません')[0]?.item).toBe(twins[1]);
  expect(createFinder(twins.toReversed())('用紙がありません')[0]?.item).toBe(twins[1]);
});

test('a message with a line of the query comes before one that merely resembles more of it', () => {
  const query =
    'The payment centre does not answer.\n抜いて下さい。力一ドを、もう一度お試し願います';
  expect(ids(query)[0]).toBe('line');
});

test('what merely resembles the query is not shown beside a message with its code', () => {
  expect(ids('用紙がありません')).toEqual(['paper-ja']);
  expect(ids('用紙がありません ERR_NO_LINE')).toEqual(['line']);
});

test('hits come best first, with their scores', () => {
  const scores = find('カードを抜いて E-21 応答がありません').map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(1);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});
