import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import type { SearchResult } from '../../../../src/search/index/types.ts';
import { normalize } from '../../../../src/search/text/normalize.ts';
import { chance } from '../../../support/random.ts';
import { finderOver, manyBlocks, manyRows, opened, row } from '../sample-rows.ts';

const rows = manyRows(600);
const { below, pick } = chance(3);

/** What people paste: whole texts, lines, pieces, slips, buttons around, codes. */
function queries(text: string, code: string | undefined): string[] {
  const screen = text.replaceAll('{host}', 'pay.example.jp');
  const line = pick(screen.split('\n'));
  const start = below(20);
  const slip = below(screen.length);
  return [
    screen,
    line,
    text.replaceAll('{host}', '').slice(start, start + 20),
    screen.slice(0, slip) + screen.slice(slip + 1),
    `× 閉じる\n${screen}\n詳細 OK`,
    code?.toLowerCase() ?? line,
  ];
}

describe('an index of many blocks answers as one of a single block does', async () => {
  const [one, many] = [await finderOver(rows), await finderOver(rows, manyBlocks)];
  const asked = rows
    .filter((_, number) => number % 10 === 0)
    .flatMap(({ text, codes }) => queries(text, codes[0]));

  /** Of several messages that hold a short text whole, the two may show different ones. */
  const holds = ({ hits }: SearchResult, query: string): boolean =>
    normalize(hits[0]?.row.text ?? '').includes(normalize(query));

  test(`the same first result for ${String(asked.length)} queries`, async () => {
    const differing: string[] = [];
    for (const query of asked) {
      const [a, b] = [await one(query), await many(query)];
      const same =
        a.hits[0]?.row.message === b.hits[0]?.row.message || (holds(a, query) && holds(b, query));
      if (a.verdict !== b.verdict || !same) differing.push(query);
    }
    // Which blocks are looked into is an estimate: at most one query in a hundred may suffer from it.
    expect(differing.length, differing.join('\n')).toBeLessThanOrEqual(asked.length / 100);
  });

  test('every whole message finds itself', async () => {
    for (const row of rows) {
      const { hits } = await many(row.text);
      expect(hits[0]?.row.text).toBe(row.text);
    }
  });
});

const gzipped = (bytes: Uint8Array | undefined): number =>
  gzipSync(bytes ?? '', { level: 9 }).length;

describe('what is fetched before the first answer', () => {
  test('300 messages: one file of at most 20 KB', () => {
    const files = buildIndex(manyRows(300));
    expect([...files.keys()]).toEqual(['index']);
    expect(gzipped(files.get('index'))).toBeLessThanOrEqual(20 * 1024);
  });

  test('5,000 messages: at most 100 KB for a whole one, in few small files', async () => {
    const large = manyRows(5000);
    const files = buildIndex(large);
    const fetched: number[] = [];
    const counting = new Map(files);
    counting.get = (name) => {
      fetched.push(gzipped(files.get(name)));
      return files.get(name);
    };
    const find = await opened(counting);
    expect((await find(large[1234]?.text ?? '')).hits[0]?.row.message).toBe('m-1234');
    expect(fetched.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100 * 1024);
    expect(fetched.length).toBeLessThanOrEqual(24);
    expect(Math.max(...[...files.values()].map(gzipped))).toBeLessThanOrEqual(30 * 1024);
  });
});

test('the files are named for the content: another content, other names', () => {
  const names = (count: number) => [...buildIndex(manyRows(count), manyBlocks).keys()];
  expect(names(40)).toEqual(names(40));
  expect(names(40).filter((name) => names(41).includes(name))).toEqual(['index']);
});

test('messages without a letter make no trouble', async () => {
  const find = await finderOver([row('a', ''), row('b', '…'), row('c', '', { codes: ['44'] })], {
    inline: 0,
  });
  expect((await find('44')).hits.map((hit) => hit.row.entry)).toEqual(['c']);
  expect(await find('…')).toMatchObject({ verdict: 'none', hits: [] });
});

test('a whole text is found although a code in it leads to the blocks of others', async () => {
  const text = 'Exception: Received fatal alert on the second line: E_CODE_SEVEN';
  const others = Array.from({ length: 8 }, (_, at) =>
    row(`other-${String(at)}`, `相手が${String(at)}枚目を求めました\nE_CODE_SEVEN`, {
      codes: ['E_CODE_SEVEN'],
    }),
  );
  const rows = [...manyRows(80), ...others, row('ours', text, { language: 'en' })];
  const { hits } = await (await finderOver(rows, { inline: 0, blockSize: 4 }))(text);
  expect(hits[0]?.row.entry).toBe('ours');
});
