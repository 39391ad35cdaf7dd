import { expect, test } from 'vitest';
import { queryForAddress } from '../../../src/search/address.ts';

const never = (): Promise<boolean> => Promise.resolve(false);

test('a short query goes as it is, with its line breaks', async () => {
  expect(await queryForAddress('PAPER OUT\nP-02', never)).toBe('PAPER OUT\nP-02');
});

test('host names do not go', async () => {
  expect(await queryForAddress('cannot reach till.shop.example today', never)).toBe(
    'cannot reach   today',
  );
});

test('of a long query, the shortest line goes that leads to the same answer', async () => {
  const query = ['short line', 'the line that tells it', 'x'.repeat(200)].join('\n');
  const same = (line: string): Promise<boolean> => Promise.resolve(line.includes('tells'));
  expect(await queryForAddress(query, same)).toBe('the line that tells it');
});

test('of a long query without such a line, the start goes', async () => {
  expect(await queryForAddress('あ'.repeat(5000), never)).toBe('あ'.repeat(120));
});
