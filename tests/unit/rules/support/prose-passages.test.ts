import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { fieldsOf, withoutQuotations } from '../../../../src/rules/support/prose-passages.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const shown = (text: string) => withoutQuotations(text).replaceAll('\u0000', '·');

test('quotations are blanked out, nested ones, too', () => {
  expect(shown('「紙『切れ』です」と“out”と「出る')).toBe('·········と·····と「出る');
});

test('the short texts of the data have their positions', () => {
  const fields = fieldsOf(readTree(terminalTree).tree);
  const name = fields.find(({ source }) => source === '据え置き型');
  expect(name).toMatchObject({ locale: 'ja', kind: 'words' });
  expect(name?.at(2)).toEqual({ file: name?.file, line: 2, column: 39 });
});

test('the titles of sources are not checked', () => {
  const texts = fieldsOf(readTree(terminalTree).tree).map(({ source }) => source);
  expect(texts).toContain('決済端末ヘルプ');
  expect(texts).not.toContain('Operating manual, firmware 4');
});
