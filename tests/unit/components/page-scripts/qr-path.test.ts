import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from '../../../../src/components/page-scripts/qr-path.ts';

/** Paints a drawing into a picture, each square as so many dots, and reads it as a camera would. */
function read(text: string): string {
  const SCALE = 4;
  const { size, path } = qrPath(text);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const start = row * width + Number(x) * SCALE;
      for (let at = start; at < start + Number(length) * SCALE; at += 1)
        data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

test.each([
  'https://error-faq.example/m/paper-out/counter-4/',
  'https://help.example/a/rather/long/sub-path/of/a/site/en/m/an-entry-with-a-long-name/and-a-message/',
  '日本語',
])('a reader of QR codes gets back %s', (text) => {
  expect(read(text)).toBe(text);
});

test('the border is four squares wide, on every side', () => {
  const { size, path } = qrPath('x');
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
  const edges = bars.flatMap(([x = 0, y = 0, length = 0]) => [
    x,
    y,
    size - x - length,
    size - y - 1,
  ]);
  expect(Math.min(...edges)).toBe(4);
});
