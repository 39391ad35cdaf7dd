import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPicture, readPicture } from '../../../../src/reader/files/read-picture.ts';

/** Six by four pixels of one colour, in every kind. */
const kinds = Object.entries({
  'a.png':
    'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWM4eWMbGmIgVwgAWHw4KWOCrxUAAAAASUVORK5CYII=',
  'a.jpg':
    '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwC1gJ4X/9k=',
  'a.webp': 'UklGRiwAAABXRUJQVlA4ICAAAABQAQCdASoGAAQAAUAmJQBOgC6gAP74bjOHdzdesvuwAA==',
  'a.avif':
    'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACIAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAYAAAAEAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAqbWRhdBIACgg4CG7SAhoNIDIUGUJjBMAANAAAkEDJHGCNGK6FQ4A=',
}).map(([name, base64]) => [name, Buffer.from(base64, 'base64')] as const);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { picture, diagnostics } = readPicture(path, name);
  return { picture, said: diagnostics.map(({ what, found }) => `${what}; found ${found}`) };
}

test.each(kinds)(
  '%s has its size, and a mark that is another when its content is',
  (name, bytes) => {
    const { picture, said } = read(name, bytes);
    expect(said).toEqual([]);
    expect(picture).toMatchObject({ name, width: 6, height: 4 });
    expect(picture?.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(read('b.png', kinds[0]?.[1] ?? bytes).picture?.hash === picture?.hash).toBe(
      name === 'a.png',
    );
  },
);

test.each(kinds)('%s cut off anywhere is reported as damaged', (name, bytes) => {
  for (let end = 0; end < bytes.length; end += 3) {
    const { picture, said } = read(name, bytes.subarray(0, end));
    expect(picture).toBeUndefined();
    expect(said).toEqual([
      `picture file is damaged; found ${end === 0 ? 'an empty file' : 'a file that is not a complete picture'}`,
    ]);
  }
});

test.each(kinds)('%s with the extension of another format is rejected', (name, bytes) => {
  const other = name === 'a.webp' ? 'x.png' : 'x.webp';
  expect(read(other, bytes).said).toEqual([
    `picture format does not match the file name; found \`${name.slice(2)}\``,
  ]);
});

test('a photograph with its location is rejected', () => {
  const [, jpeg] = kinds[1] ?? kinds[0] ?? ['', Buffer.alloc(0)];
  const exif = Buffer.from('\xff\xe1\x00\x10Exif\0\0MM\0*\0\0\0\x08', 'latin1');
  const bytes = Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
  expect(read('a.jpg', bytes).said[0]).toContain('contains metadata');
});

test('a picture with a comment or an author is rejected', () => {
  const jpeg = kinds.find(([name]) => name.endsWith('.jpg'))?.[1] ?? Buffer.alloc(0);
  const remark = Buffer.from('\xff\xfe\x00\x08by me!', 'latin1');
  const remarked = Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2)]);
  expect(read('a.jpg', remarked).said[0]).toContain('contains metadata');
  const png = kinds.find(([name]) => name.endsWith('.png'))?.[1] ?? Buffer.alloc(0);
  const author = Buffer.from('\x00\x00\x00\x0ctEXtAuthor\0Taro\0\0\0\0', 'latin1');
  const signed = Buffer.concat([png.subarray(0, 33), author, png.subarray(33)]);
  expect(read('a.png', signed).said[0]).toContain('contains metadata');
});

test('a picture of 151 KB is too large', () => {
  expect(read('a.png', Buffer.alloc(151 * 1024)).said).toEqual([
    'picture file is too large; found 151 KB',
  ]);
});

test('a picture is recognised by its extension, in any letter case', () => {
  expect(['a.png', 'a.JPG', 'a.jpeg', 'a.webp', 'a.avif'].every(isPicture)).toBe(true);
  expect(['a.svg', 'a.gif', 'png', 'a.png.mdx', 'constructor'].some(isPicture)).toBe(false);
});
