import { expect, test } from 'vitest';
import { spliceProse, type ProseFile } from '../../../../src/reader/layers/splice-prose.ts';
import { parseProse } from '../../../../src/reader/mdx/tree.ts';
import { positionsIn } from '../../../../src/reader/source/position.ts';

const fileOf = (file: string, text: string): ProseFile => ({
  tree: parseProse(text),
  start: text.startsWith('---') ? text.indexOf('---\n', 4) + 4 : 0,
  locate: positionsIn(file, text),
});

const below = fileOf(
  'below',
  '---\ntitle: x\n---\n\n<Part name="cause">\n\nOne.\n\n</Part>\n\n<Part name="visitor">\n\nTwo.\n\n</Part>\n',
);
const added = fileOf(
  'above',
  '---\nto: x\n---\n\nFirst.\n\n<Part name="visitor">\n\nThree.\n\n- four\n\n</Part>\n\n<Part name="none">\n\nLost.\n\n</Part>\n',
);
const { text, locate } = spliceProse(below, added);

test('prose is added at the end of its part, or before all parts', () => {
  expect(text.replaceAll(/\s+/g, ' ')).toBe(
    '--- title: x --- First. <Part name="cause"> One. </Part> <Part name="visitor"> Two. Three. - four </Part> ',
  );
});

test('every piece has its place in its own file', () => {
  const placeOf = (piece: string) => locate(text.indexOf(piece));
  expect(placeOf('First')).toEqual({ file: 'above', line: 5, column: 1 });
  expect(placeOf('One')).toEqual({ file: 'below', line: 7, column: 1 });
  expect(placeOf('Two')).toEqual({ file: 'below', line: 13, column: 1 });
  expect(placeOf('four')).toEqual({ file: 'above', line: 11, column: 3 });
  expect(locate(text.lastIndexOf('</Part>'))).toEqual({ file: 'below', line: 15, column: 1 });
});
