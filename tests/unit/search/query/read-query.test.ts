import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/query/read-query.ts';

test('lines that differ by digits only are one piece, long lines several that overlap', () => {
  const long = Array.from(
    { length: 150 },
    (_, at) => `w${String.fromCodePoint(0x3041 + (at % 80))}x`,
  );
  const { pieces } = readQuery(`Job 1 done\nJob 22 done\r\nat www.example.com\n${long.join(' ')}`);
  const [first, second, ...rest] = pieces();
  expect([first, second]).toEqual([
    { piece: 'Job 1 done', text: 'job1done' },
    { piece: 'at www.example.com', text: 'at' },
  ]);
  expect(rest.map(({ piece }) => piece.length)).toEqual([400, 299]);
  expect(rest[0]?.piece.slice(-100)).toBe(rest[1]?.piece.slice(0, 100));
});

test('a number knows the word behind which it stands, without spaces and host names', () => {
  const [first, second, third] = readQuery(
    'exit  Code: 35\nerror www.example.com 7 or\n12',
  ).numbers();
  expect([first, second, third].map((one) => one?.number)).toEqual(['35', '7', '12']);
  expect(first?.before()).toBe('exitcode');
  expect(['code', 'exitcode', 'anexitcode', 'cod'].map((word) => first?.isBehind(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(second?.isBehind('error')).toBe(true);
  expect(third?.isBehind('or')).toBe(false);
});
