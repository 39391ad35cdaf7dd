import { expect, test } from 'vitest';
import { evenLight } from '../../../../src/components/picture-reader/even-light.ts';
import type { GreyImage } from '../../../../src/components/picture-reader/grey-image.ts';

const WIDTH = 480;
const HEIGHT = 192;
/** Whether something is written on a pixel: columns of three, in lines. */
const isInk = (x: number, y: number): boolean => x % 8 < 3 && y % 24 < 12;

/** Draws lines of text on a ground, both as bright as the light falls there. */
function lit(ground: number, ink: number, light: (x: number) => number): GreyImage {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const x = at % WIDTH;
    return (isInk(x, Math.floor(at / WIDTH)) ? ink : ground) * light(x);
  });
  return { width: WIDTH, height: HEIGHT, data };
}

/** The darkest and the lightest shade of the ink or of the ground. */
function range({ data }: GreyImage, ofInk: boolean): [darkest: number, lightest: number] {
  const shades = [...data].filter((_, at) => isInk(at % WIDTH, Math.floor(at / WIDTH)) === ofInk);
  return [Math.min(...shades), Math.max(...shades)];
}

const fading = (x: number): number => 1 - (0.7 * x) / WIDTH;

test.each([
  ['dark text on a light ground', 250, 110],
  ['light text on a dark ground', 90, 230],
])(
  'where the light fades so that shades of both overlap, %s becomes dark on white',
  (_, ground, ink) => {
    const image = lit(ground, ink, fading);
    const [darkInk, lightInk] = range(image, true);
    const [darkGround, lightGround] = range(image, false);
    expect(lightInk >= darkGround && lightGround >= darkInk).toBe(true);
    evenLight(image);
    // One shade between them tells all ink from all ground.
    expect(range(image, false)[0] - range(image, true)[1]).toBeGreaterThan(40);
  },
);

test('a picture of a screen itself stays as it is', () => {
  const image = lit(250, 40, () => 1);
  const before = [...image.data];
  evenLight(image);
  expect([...image.data]).toEqual(before);
});
