import { expect, test } from 'vitest';
import { assembleIndex, type BuildIndexOptions } from '../../../../src/search/index/build-index.ts';
import { HEAD, type Head } from '../../../../src/search/index/format.ts';
import type { Finder } from '../../../../src/search/index/types.ts';
import { openParts } from '../../../../src/search/query/open.ts';
import { openConcern } from '../../../../src/search/query/rest.ts';
import { row } from '../sample-rows.ts';

const english = { language: 'en', shownBy: 'Till' };
const rows = [
  row('paper-out', 'Insert a roll\nE_PAPER', { ...english, message: 'a', codes: ['E_PAPER'] }),
  row('paper-out', '用紙がありません\nE_PAPER', { message: 'b', codes: ['E_PAPER'] }),
  row('no-line', 'No answer from the line', { ...english, message: 'c', codes: ['net.line.Gone'] }),
  row('no-line', '{host} の回線につながりません', {
    message: 'd',
    codes: ['net.line.Gone', 'E_3'],
  }),
  row('paper-out', '用紙切れ\nOut of paper\n用紙', { message: '' }),
  row('no-line', '回線断\nLine is down', { message: '', codes: ['E_3'] }),
  row('no-line', 'LINE', { message: '', topic: true }),
];
const options: BuildIndexOptions = {
  locale: 'ja',
  subject: ['用紙', '回線', 'line'],
  forms: new Map([['E_3', { number: '3', family: 0 }]]),
  families: [{ name: 'Till', pattern: 'E_\\w+', contexts: ['エラー'] }],
};

/** Opens an index of the rows, and notes the files it reads. */
async function open(rest: number): Promise<{ find: Finder; read: string[] }> {
  const parts = assembleIndex(rows, { ...options, rest });
  const read: string[] = [];
  const find = await openParts((name) => {
    read.push(name);
    return Promise.resolve(parts.get(name));
  });
  return { find, read };
}

const alone = [
  '用紙がありません',
  '用紙',
  '回線断',
  'www.example.com の回線につながりません',
  '無関係',
];
const both = [
  'No answer from the line',
  '用紙がありません E_PAPER',
  'net.line.Gone',
  'エラー 3',
  'E_4',
  'LINE',
];

test('a divided index answers as one that is not, and reads the rest only for what may be in it', async () => {
  const whole = await open(Infinity);
  for (const query of [...alone, ...both]) {
    const divided = await open(1);
    expect(await divided.find(query), query).toEqual(await whole.find(query));
    expect(divided.read.length, query).toBe(both.includes(query) ? 2 : 1);
  }
  expect(whole.read).toEqual([HEAD]);
});

test('a rest that cannot be read is asked for again', async () => {
  const parts = assembleIndex(rows, { ...options, rest: 1 });
  let fails = true;
  const find = await openParts((name) =>
    name !== HEAD && fails ? Promise.reject(new Error('lost')) : Promise.resolve(parts.get(name)),
  );
  await expect(find('E_PAPER')).rejects.toThrow('lost');
  fails = false;
  expect(await find('E_PAPER')).toMatchObject({ verdict: 'code', causes: ['paper-out'] });
});

test('a block is whole if its page is in Latin script, or too little would be left out', () => {
  for (const more of [{ rest: 4 }, { rest: 1, locale: 'en' }]) {
    const head = assembleIndex(rows, { ...options, ...more }).get(HEAD) as Head;
    expect(head.rest).toBeUndefined();
    expect(head.block?.messages).toHaveLength(rows.length);
  }
});

test('a query concerns the rest by a letter, a code that looks like a host name, or a number', () => {
  const concerns = openConcern({ file: '', letters: [0x30, 0x39, 0x61, 0x7a], hosts: ['netgone'] });
  for (const query of ['回線 Ａ', '7', 'net.gone', 'https://example.com/', '回線\nｘ'])
    expect(concerns(query), query).toBe(true);
  for (const query of ['', '回線', 'www.example.com', '192.0.2.1'])
    expect(concerns(query), query).toBe(false);
});
