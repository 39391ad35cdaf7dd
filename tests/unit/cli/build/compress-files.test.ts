import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../../src/cli/build/compress-files.ts';

const text = '証明書は失効しています。'.repeat(200);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (path: string, content: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const bytesOf = (path: string): Buffer => readFileSync(join(folder, path));

test('each text file gets two forms that are it when unpacked, and far smaller', async () => {
  write('faq/index.html', text);
  write('search-index/index.json', JSON.stringify(text));
  expect(await compressFiles(folder)).toBe(2);
  for (const path of ['faq/index.html', 'search-index/index.json']) {
    expect(gunzipSync(bytesOf(`${path}.gz`))).toEqual(bytesOf(path));
    expect(brotliDecompressSync(bytesOf(`${path}.br`))).toEqual(bytesOf(path));
    expect(bytesOf(`${path}.br`).length).toBeLessThan(bytesOf(path).length / 10);
  }
});

test('what is small, compressed already or for servers gets none', async () => {
  write('m/index.html', 'small');
  write('pictures/screen.png', text);
  write('pagefind/fragment.pf_fragment', text);
  write('_headers', text);
  write('_nginx/site.conf', text);
  write('.error-faq-build', text);
  expect(await compressFiles(folder)).toBe(0);
});

test('a file that is there already stays', async () => {
  write('data.json', text);
  write('data.json.gz', 'by hand');
  await compressFiles(folder);
  expect(bytesOf('data.json.gz').toString()).toBe('by hand');
  expect(readdirSync(folder)).toEqual(['data.json', 'data.json.br', 'data.json.gz']);
});

test('neither the time nor the system is in the bytes', async () => {
  write('index.html', text);
  await compressFiles(folder);
  // RFC 1952: the time in bytes 4 to 7, the system in byte 9, where 255 is an unknown one.
  expect([...bytesOf('index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});
