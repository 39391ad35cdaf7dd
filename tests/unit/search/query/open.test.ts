import { describe, expect, test } from 'vitest';
import { finderOver, manyBlocks, row } from '../sample-rows.ts';

const rows: [id: string, text: string, ...codes: string[]][] = [
  ['chip', 'CHIP ERROR\nTake out the card and try again.\nAmount {amount} E-21', 'E-21'],
  ['chip-ja', 'ICを読み取れません\nカードを抜いて、もう一度お試しください。\nE-21', 'E-21'],
  ['line', 'NO LINE\nThe payment centre does not answer.', 'NET::ERR_NO_LINE'],
  ['line-ja', '回線なし\n{host} の決済センターから応答がありません。(44)', '44'],
  ['paper-ja', '用紙がありません。カバーを開けて、新しい用紙を入れてください。'],
  ['name-only', '{host}', 'app.fault.NoPower'],
];
const messages = rows.map(([id, text, ...codes]) => row(id, text, { codes }));

describe.each([
  ['in one block', {}],
  ['in many', { ...manyBlocks, blockSize: 2 }],
])('with the messages %s', async (_, options) => {
  const find = await finderOver(messages, options);
  const ids = async (query: string) => (await find(query)).hits.map((hit) => hit.row.entry);

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
    ])('found by %s', async (_, query, id) => {
      const found = await find(query);
      expect(found).toMatchObject({
        verdict: 'code',
        hits: [{ row: { entry: id }, kind: 'code' }],
      });
    });

    test('and so do all messages that bear it, and no others', async () => {
      expect((await ids('e-21')).toSorted()).toEqual(['chip', 'chip-ja']);
    });

    test('but a number that merely contains a code finds nothing', async () => {
      expect(await ids('443')).toEqual([]);
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
      ['of a broken code', 'ERR_NO_\nLINE', 'line', 'code'],
      ['in spite of a missing letter', 'The paymnt centre does not answer', 'line', 'near'],
      ['in spite of wrong letters', '決裁センターから応答がありせん', 'line-ja', 'near'],
      ['in spite of a misread letter', '力一ドを抜いて、もう一度お試しくださし', 'chip-ja', 'near'],
    ])('%s', async (_, query, id, kind) => {
      const { verdict, hits } = await find(query);
      expect(hits[0]).toMatchObject({ row: { entry: id }, kind });
      expect(verdict).toBe(kind);
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
    ])('%s', async (_, query) => {
      expect(await find(query)).toMatchObject({ verdict: 'none', hits: [] });
    });

    test('where there are no messages', async () => {
      const none = await finderOver([]);
      expect(await none('E-21')).toMatchObject({ verdict: 'none', hits: [] });
    });
  });

  test('a message with a line of the query comes before one that merely resembles more of it', async () => {
    const query =
      'The payment centre does not answer.\n抜いて下さい。力一ドを、もう一度お試し願います';
    expect((await ids(query))[0]).toBe('line');
  });

  test('what merely resembles the query is not shown beside a message with its code', async () => {
    expect(await ids('用紙がありません')).toEqual(['paper-ja']);
    expect(await ids('用紙がありません ERR_NO_LINE')).toEqual(['line']);
  });

  test('hits come best first, with their scores', async () => {
    const { hits } = await find('カードを抜いて E-21 応答がありません');
    const scores = hits.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

test('of messages that hold the query alike, the one its page is headed with comes first', async () => {
  const text = '用紙がありません。';
  const headed = (entry: string, titles: string) => [
    row(entry, text, { title: entry }),
    row(entry, titles, { message: '' }),
  ];
  // Whichever language it is in.
  const twins = [
    ...headed('jam', '紙づまり\nJam'),
    ...headed('paper', `Paper out\n「${text}」と出る`),
  ];
  for (const rows of [twins, twins.toReversed()]) {
    const { hits } = await (await finderOver(rows))('用紙がありません');
    expect(hits[0]?.row.entry).toBe('paper');
  }
});

test('messages that answer the query alike keep their order', async () => {
  const rows = ['c', 'a', 'b'].map((entry) => row(entry, '用紙がありません。'));
  const { hits } = await (await finderOver(rows, manyBlocks))('用紙がありません');
  expect(hits.map((hit) => hit.row.entry)).toEqual(['c', 'a', 'b']);
});

test('a row comes back as it was given', async () => {
  const rows = [
    row('line', '回線なし\n{host}', {
      codes: ['44', 'E'],
      sign: '点滅',
      summary: '切れた',
      title: '回線',
    }),
    row('line', '回線なし\n{host}', { message: 'n', url: 'https://elsewhere.example/' }),
    row('other', '', { language: 'en', shownBy: '', client: '', codes: ['NO_LINE'] }),
  ];
  for (const options of [{}, manyBlocks]) {
    const find = await finderOver(rows, options);
    expect((await find('回線なし')).hits.map((hit) => hit.row)).toEqual(rows.slice(0, 2));
    expect((await find('no_line')).hits.map((hit) => hit.row)).toEqual(rows.slice(2));
  }
});

test('a part of a code finds a message whose text does not show it', async () => {
  const find = await finderOver([row('line', '回線なし', { codes: ['ERR_NO_LINE_TO_CENTRE'] })]);
  expect(await find('ERR_NO_LINE_TO')).toMatchObject({ verdict: 'near', hits: [{}] });
});

test.each([
  '{}',
  '{"format":0,"total":1,"block":{}}',
  '{"format":2}',
  '{"format":2,"total":1}',
  '{"format":2,"block":{}}',
])('an index of another form is refused: %s', async (head) => {
  const { openIndex } = await import('../../../../src/search/query/open.ts');
  const bytes = new TextEncoder().encode(head);
  await expect(openIndex(() => Promise.resolve(bytes.buffer))).rejects.toThrow('unknown form');
});
