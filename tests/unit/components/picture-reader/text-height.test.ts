import { expect, test } from 'vitest';
import {
  greyOf,
  invertIfDark,
  pgmOf,
  type GreyImage,
} from '../../../../src/components/picture-reader/grey-image.ts';
import { smallestTextHeight } from '../../../../src/components/picture-reader/text-height.ts';

/** A white picture of 400 × 200 pixels with lines of dark letters: frames, a stroke wide. */
function withLines(...lines: { top: number; height: number; letters: number }[]): GreyImage {
  const image = { width: 400, height: 200, data: new Uint8Array(400 * 200).fill(255) };
  for (const { top, height, letters } of lines)
    for (let letter = 0; letter < letters; letter += 1)
      drawLetter(image, 10 + letter * (height + 4), top, height);
  return image;
}

function drawLetter({ width, data }: GreyImage, left: number, top: number, height: number): void {
  for (let at = 0; at < height; at += 1)
    for (const [x, y] of [
      [0, at],
      [at, 0],
      [height - 1, at],
      [at, height - 1],
    ] as const)
      data[(top + y) * width + left + x] = 90;
}

test('the smallest line says how tall letters are, whatever stands beside it', () => {
  const heading = { top: 10, height: 30, letters: 8 };
  const code = { top: 100, height: 9, letters: 20 };
  expect(smallestTextHeight(withLines(heading, code))).toBe(9);
  expect(smallestTextHeight(withLines(heading))).toBe(30);
});

test('a few spots are no line: marks, dots and frames', () => {
  expect(smallestTextHeight(withLines({ top: 10, height: 9, letters: 3 }))).toBeUndefined();
  expect(smallestTextHeight(withLines({ top: 10, height: 3, letters: 30 }))).toBeUndefined();
  expect(smallestTextHeight(withLines())).toBeUndefined();
});

test('a dark picture is inverted, a light one stays', () => {
  const light = withLines({ top: 10, height: 9, letters: 20 });
  const dark = { ...light, data: light.data.map((shade) => 255 - shade) };
  const before = Buffer.from(light.data);
  invertIfDark(dark);
  invertIfDark(light);
  expect(before.equals(dark.data)).toBe(true);
  expect(before.equals(light.data)).toBe(true);
});

test('green is lighter than blue, and the file says its size', async () => {
  const grey = greyOf(Uint8ClampedArray.of(0, 255, 0, 255, 0, 0, 255, 255), 2, 1);
  expect([...grey.data]).toEqual([149, 29]);
  const bytes = new Uint8Array(await pgmOf(grey).arrayBuffer());
  expect(bytes).toEqual(Uint8Array.of(...Buffer.from('P5 2 1 255\n'), 149, 29));
});
