import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { obstacleOf } from '../../../../src/components/picture-reader/obstacle.ts';

/** The beginning of a PNG of some size, which is all that tells its size. */
function png(width: number, height: number): Blob {
  const header = Buffer.alloc(33);
  header.write('\x89PNG\r\n\x1a\n', 'latin1');
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return new Blob([header, deflateSync(Buffer.alloc(10))], { type: 'image/png' });
}

test.each<[string, Blob, string | undefined]>([
  ['a screen', png(1000, 760), undefined],
  ['a strip with one line', png(400, 18), undefined],
  ['an icon', png(16, 16), 'picture.small'],
  ['a small file with a vast picture', png(30_000, 30_000), 'picture.large'],
  ['a large file', new Blob([new Uint8Array(41 * 2 ** 20)]), 'picture.large'],
  [
    'a drawing with a program',
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>']),
    'picture.svg',
  ],
  ['a drawing that is none', new Blob(['drawing'], { type: 'image/svg+xml' }), 'picture.svg'],
  ['a document', new Blob(['%PDF-1.7\n'], { type: 'application/pdf' }), 'picture.pdf'],
  [
    'a text that says it is a picture',
    new Blob(['hello'], { type: 'image/png' }),
    'picture.broken',
  ],
  ['nothing', new Blob([], { type: 'image/png' }), 'picture.broken'],
])('%s', async (_, file, obstacle) => {
  expect(await obstacleOf(file)).toBe(obstacle);
});
