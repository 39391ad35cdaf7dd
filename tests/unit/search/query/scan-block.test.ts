import { expect, test } from 'vitest';
import { buildBlock } from '../../../../src/search/index/build-block.ts';
import { openBlock } from '../../../../src/search/index/open-block.ts';
import { countHolders, countMessagesHolding } from '../../../../src/search/query/count-holders.ts';
import { gramsAcross, scanBlock, trigramsOf } from '../../../../src/search/query/scan-block.ts';
import { ngramsOf, numberQueryNgrams } from '../../../../src/search/text/ngrams.ts';
import { row } from '../sample-rows.ts';

const texts: [entry: string, text: string][] = [
  ['door', 'the door is shut\nopen'],
  ['door', 'the door'],
  ['lamp', 'a lamp is out\nopen'],
];
const block = openBlock(
  buildBlock(texts.map(([entry, text], place) => ({ place, row: row(entry, text) }))),
);
const table = numberQueryNgrams('thedoorxopnisxx');
const scan = scanBlock(block, table);
const { grams } = table;

function foundIn(place: number): Set<string> {
  const { lines } = block.messages[place] ?? { lines: [] };
  const numbers = lines.flatMap((line) =>
    scan.grams.slice(scan.ends[line - 1] ?? 0, scan.ends[line]),
  );
  return new Set([...numbers, ...gramsAcross(scan, place)].map((gram) => grams[gram] ?? ''));
}

const shared = (text: string): Set<string> =>
  ngramsOf(text.replace(/[ \n]/g, '')).intersection(new Set(grams));

test('finds in each message the n-grams it shares with the query, across its lines, too', () => {
  for (const [place, [, text]] of texts.entries()) expect(foundIn(place)).toEqual(shared(text));
});

test('places trigrams, and measures what they cover and the longest run of them', () => {
  const [line = ''] = block.lines;
  const placed = trigramsOf(line, table).map((number) => grams[number]);
  expect(placed.join(' ').trim()).toBe('the hed edo doo oor');
  expect(scan.longest[0]).toBe('thedoor'.length);
  expect(scan.covered[0]).toBe('thedoor'.length + 'is'.length);
});

test('counts messages and entries once for each n-gram', () => {
  const numberOf = (gram: string): number => grams.indexOf(gram);
  const messages = countMessagesHolding([scan], grams.length);
  const { holders, entries } = countHolders([scan, scan], grams.length);
  expect(entries).toBe(2);
  expect([messages[numberOf('do')], holders[numberOf('do')]]).toEqual([2, 1]);
  expect([messages[numberOf('is')], holders[numberOf('is')]]).toEqual([2, 2]);
});
