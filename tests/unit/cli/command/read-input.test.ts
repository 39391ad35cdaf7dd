import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Input, readInput } from '../../../../src/cli/command/read-input.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Standard input that gives its pieces one by one, with a pause before each. */
async function* slowly(...pieces: (string | number[])[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await wait(5);
    yield Buffer.from(piece as string);
  }
}
const read = (input: Input, most = 1000) => readInput('-', most, input);

test('standard input is waited for, a letter cut in two included', async () => {
  expect(await read(slowly('一', [0xe6], [0x9c, 0x88], ''))).toBe('一月');
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16 of Windows', [0xff, 0xfe, 0x61, 0x00, 0x00, 0x67], 'a最'],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x67, 0x00], '最'],
  ['nothing', [], ''],
  ['one byte', [0x61], 'a'],
])('%s is text', async (_, bytes, text) => {
  expect(await read(slowly(bytes))).toBe(text);
  expect(await read(slowly(...bytes.map((byte) => [byte])))).toBe(text);
});

test('lines end with \\n, whatever ended them', async () => {
  expect(await read(slowly('a\r', '\nb\rc\n'))).toBe('a\nb\nc\n');
});

test.each([
  ['Shift_JIS', [0x8f, 0xd8, 0x96, 0xbe], 'Standard input is not UTF-8'],
  ['a letter that breaks off', [0x61, 0xe6, 0x9c], 'Standard input is not UTF-8'],
  ['a picture', [0x61, 0x00, 0x01], 'Standard input is not text'],
])('%s is refused', async (_, bytes, reason) => {
  await expect(read(slowly(bytes))).rejects.toThrow(reason);
});

test('more than is allowed is refused as soon as it has come, not at its end', async () => {
  let pieces = 0;
  const endless = async function* () {
    for (;;) {
      pieces += 1;
      yield* slowly('a'.repeat(100));
    }
  };
  await expect(read(endless(), 2 ** 10)).rejects.toThrow('is larger than');
  expect(pieces).toBe(11);
});

test('a file is read the same way, and what cannot be read is named', async () => {
  const file = join(folder, 'screen.txt');
  writeFileSync(file, Buffer.from('\ufeff一\r\n二', 'utf16le'));
  expect(await readInput(file, 1000)).toBe('一\n二');
  await expect(readInput(join(folder, 'x'), 1000)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(readInput(folder, 1000)).rejects.toMatchObject({ code: 'EISDIR', path: folder });
});

test('a person at a terminal is told what is awaited', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  await read(Object.assign(slowly('a'), { isTTY: true }));
  expect(said).toEqual([expect.stringMatching(/^Type or paste the text, then press Ctrl\+./)]);
});
