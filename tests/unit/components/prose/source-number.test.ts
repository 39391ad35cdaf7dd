import { expect, test } from 'vitest';
import { sourceNumber } from '../../../../src/components/prose/source-number.ts';
import { terminals } from '../../domain/terminals.ts';

test('sources are numbered from 1 in the order they are met in the entry', () => {
  const [entry] = terminals.entries;
  if (!entry) throw new Error('The fixture has no entry');
  expect(entry.cited).toEqual(['manual-4', 'strings-5']);
  expect(entry.cited.map((source) => sourceNumber(entry, source))).toEqual([1, 2]);
});
