import { expect, test } from 'vitest';
import { codeRecords } from '../../../../src/domain/api/codes.ts';
import { terminals } from '../terminals.ts';

const records = codeRecords(terminals, '/terminal/');
const recordOf = (code: string) => records.find((record) => record.code === code);

test('a code names its page, its entries and its messages', () => {
  expect(recordOf('E-21')).toMatchObject({
    slug: 'e-21',
    urls: { en: '/terminal/code/e-21/', ja: '/terminal/ja/code/e-21/' },
    entries: ['chip-not-read'],
    messages: ['chip-not-read#counter-4', 'chip-not-read#counter-5-ja', 'chip-not-read#portable-5'],
  });
});

test('what is known of a code is there, what is not known is left out', () => {
  expect(records.filter(({ meaning }) => meaning).length).toBeGreaterThan(0);
  for (const { code, meaning, origin, name } of records) {
    const known = terminals.codes.find((one) => [one.name, one.number, ...one.also].includes(code));
    expect([name, meaning, origin]).toEqual([known?.name, known?.meaning, known?.['defined-by']]);
  }
});
