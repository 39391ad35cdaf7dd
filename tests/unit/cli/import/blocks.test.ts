import { expect, test } from 'vitest';
import { extractBlocks } from '../../../../src/cli/import/blocks.ts';
import { linesOf } from '../../../../src/cli/import/lines.ts';
import { openMentionedNames } from '../../../../src/cli/scaffold/names-in-text.ts';

const find = openMentionedNames([{ id: 'pump', name: { en: 'Pump' }, also: [] }], []);
const read = (text: string) => {
  const { blocks, rest, guessed } = extractBlocks(linesOf(text), find);
  return {
    blocks: blocks.map(({ heading, lines }) => [
      heading.clients.join(),
      ...lines.map((line) => line.text),
    ]),
    rest: rest.map(({ text }) => text).filter(Boolean),
    guessed: guessed.map(({ line }) => line),
  };
};

test('a message ends where the next begins, the last one at a blank line', () => {
  expect(read('Above\n\nPump:\nA\nB\n\nOn the Pump:\n\nC\n\nBelow')).toEqual({
    blocks: [
      ['pump', 'A', 'B'],
      ['pump', 'C'],
    ],
    rest: ['Above', 'Below'],
    guessed: [],
  });
});

test('a line of a message that ends with a colon is no heading', () => {
  expect(read('Pump:\nDetails:\nE-1').blocks).toEqual([['pump', 'Details:', 'E-1']]);
});

test('「〜の場合:」 is a heading although nobody knows the client', () => {
  expect(read('Valveの場合：\nA').blocks).toEqual([['', 'A']]);
});

test('what stands below a blank line inside a message is guessed to belong to it', () => {
  expect(read('Pump:\nA\n\nB\n\nPump:\nC')).toEqual({
    blocks: [
      ['pump', 'A', 'B'],
      ['pump', 'C'],
    ],
    rest: [],
    guessed: [3],
  });
});
