import { describe, expect, test } from 'vitest';
import { arrangeAnswers, mergeHits } from '../../../../src/search/query/answers.ts';
import { distinctionsOf } from '../../../../src/search/query/distinguish.ts';
import { finderOver, manyBlocks, row } from '../sample-rows.ts';

const general = 'この取引を完了できません';
const rows = [
  row('paper', `${general}\n用紙がなくなりました。`, { frequency: 2 }),
  row('line', `${general}\n決済センターから応答がありません。\nERR_NO_LINE_TO_CENTRE`, {
    codes: ['ERR_NO_LINE_TO_CENTRE'],
    frequency: 20,
  }),
  row('card', `${general}\nカードの向きを確かめてください。`, { frequency: 5 }),
  row('power', '電源が切れています。電源コードを確かめてください。'),
  row('line', '', {
    text: '回線が混み合\nno dial tone',
    message: '',
    frequency: 20,
    url: '/faq/line/',
    codes: ['0x8A5100FF'],
  }),
  row('paper', '紙づまり\njam', { message: '', topic: true, url: '/faq/paper/' }),
];
const options = {
  subject: ['取引', 'カード', '用紙', '回線', 'terminal'],
  families: [
    {
      name: 'The terminal',
      pattern: 'ERR_[A-Z_]+',
      contexts: ['fault', 'centre'],
      about: 'Call the bank.',
    },
  ],
  forms: new Map([['ERR_NO_LINE_TO_CENTRE', { number: '-7', family: 0 }]]),
};

describe.each([
  ['one block', options],
  ['many', { ...options, ...manyBlocks, blockSize: 2 }],
])('with the messages in %s', async (_, given) => {
  const find = await finderOver(rows, given);
  const entries = async (query: string) => {
    const { verdict, hits } = await find(query);
    return [verdict, ...new Set(hits.map((hit) => hit.row.entry))];
  };

  test('a line that several entries have is of all of them, the most frequent one first', async () => {
    const { verdict, causes, hits } = await find(general);
    expect(verdict).toBe('fork');
    expect(causes).toEqual(['line', 'card', 'paper']);
    expect(hits.slice(0, 3).map((hit) => hit.row.entry)).toEqual(causes);
  });

  test('a line of one of them beside it decides', async () => {
    expect(await entries(`${general}\nカードの向きを確かめてください。`)).toEqual([
      'exact',
      'card',
    ]);
  });

  test('a phrase leads to its entry, and is not shown as a message', async () => {
    const { verdict, hits } = await find('昨日から回線が混み合っているようです。');
    expect(verdict).toBe('words');
    expect(hits).toMatchObject([{ kind: 'words', row: { entry: 'line', message: '', text: '' } }]);
  });

  test('a word leads to its entry in a short query, and says nothing in a long one', async () => {
    expect(await entries('紙づまりとは')).toEqual(['words', 'paper']);
    expect(await entries('what is a JAM')).toEqual(['words', 'paper']);
    expect(await entries('James')).toEqual(['none']);
    const long =
      'きのうから朝になると紙づまりのランプが光って、係の人を呼ぶようにと書いてあるのですが';
    expect(await entries(long)).toEqual(['none']);
  });

  test('a code that no message shows leads to its entry, in decimal as well', async () => {
    for (const code of ['0x8A5100FF', '8a5100ff', '2320564479', '-1974402817']) {
      expect(await entries(`The terminal stopped (${code})`)).toEqual(['code', 'line']);
    }
  });

  test('a code with one slip is recognised', async () => {
    expect(await entries('ERR_NO_LINE_TO_CENTER')).toEqual(['code', 'line']);
  });

  test('a number is a code behind a word that says so, or alone if it has two digits', async () => {
    expect(await entries('handshake failed, fault -7')).toEqual(['code', 'line']);
    expect(await entries('it is -7 degrees')).toEqual(['none']);
  });

  test('a code that no message has is named, with its family, and found by no likeness', async () => {
    for (const [query, code] of [
      ['ERR_NO_PAPER_IN_CENTRE', 'ERR_NO_PAPER_IN_CENTRE'],
      ['ended with fault 31', 'fault 31'],
    ] as const) {
      expect(await find(query)).toMatchObject({
        verdict: 'unknown',
        hits: [],
        unknown: [{ code, family: 'The terminal', about: 'Call the bank.' }],
      });
    }
  });

  test('a message that resembles a text about something else is not close', async () => {
    expect(await entries('アイロンの電源コードを確かめて、もう一度お読みください')).toEqual([
      'none',
    ]);
    expect(await entries('電源が切れています。')).toEqual(['exact', 'power']);
  });

  test('the end of a long log is read', async () => {
    const log = Array.from(
      { length: 3000 },
      (__, number) => `10:00:${String(number % 60)} session ${String(number)} opened for till`,
    ).join('\n');
    expect(log.length).toBeGreaterThan(100_000);
    for (const query of [`${log}\nカードの向きを確かめてください。`, `no dial tone\n${log}`]) {
      expect((await entries(query))[1]).toBe(query.startsWith('no') ? 'line' : 'card');
    }
  });
});

test('what tells causes apart is a code or a line that only one of them has', async () => {
  const find = await finderOver(rows, options);
  const merged = mergeHits(await find(general));
  const { causes } = arrangeAnswers(merged);
  expect(distinctionsOf(causes, merged.answers, general)).toEqual([
    'ERR_NO_LINE_TO_CENTRE',
    'カードの向きを確かめてください。',
    '用紙がなくなりました。',
  ]);
});

test('a line that some of the causes share tells none of them apart', async () => {
  const shared = 'もう一度お試しください。';
  const find = await finderOver(
    [
      row('paper', `${general}\n${shared}`),
      row('line', `${general}\n${shared}`),
      row('card', `${general}\nカードの向きを確かめてください。`),
    ],
    options,
  );
  const merged = mergeHits(await find(general));
  const { causes } = arrangeAnswers(merged);
  expect(distinctionsOf(causes, merged.answers, general)).toEqual([
    undefined,
    undefined,
    'カードの向きを確かめてください。',
  ]);
});
