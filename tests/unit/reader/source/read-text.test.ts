import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/reader/source/diagnostic.ts';
import { MAX_BYTES, readTextFile, unreadable } from '../../../../src/reader/source/read-text.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'text-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file that holds some bytes, its path left out. */
function read(bytes: string | Uint8Array): { text?: string; said: string[] } {
  const path = join(folder, 'file.yaml');
  writeFileSync(path, bytes);
  return saidOf(path);
}

function saidOf(path: string): { text?: string; said: string[] } {
  const { text, diagnostics } = readTextFile(path);
  const said = diagnostics.map((diagnostic) =>
    formatDiagnostic({ ...diagnostic, file: 'x', rule: undefined }),
  );
  return { ...(text !== undefined && { text }), said };
}

test('a text in UTF-8 is read, with or without a byte order mark and Windows line endings', () => {
  expect(read('\uFEFFa: 水😀\r\nb\tc\n')).toEqual({ text: 'a: 水😀\r\nb\tc\n', said: [] });
});

test('a missing file is not reported', () => {
  expect(saidOf(join(folder, 'none.yaml'))).toEqual({ said: [] });
  expect(saidOf(join(folder, 'none/none.yaml'))).toEqual({ said: [] });
});

test.each([
  ['UTF-16 with a byte order mark', Buffer.from('\uFEFFa: 1\n', 'utf16le')],
  ['UTF-16 in the other byte order', Buffer.from('\uFEFFa: 1\n', 'utf16le').swap16()],
  ['UTF-16 without a byte order mark', Buffer.from('a: 1\n', 'utf16le')],
])('%s is reported, to be saved as UTF-8', (_, bytes) => {
  expect(read(bytes)).toEqual({
    said: ['x:1:1 — file is not UTF-8; found UTF-16; expected UTF-8 text; save the file as UTF-8'],
  });
});

test('the first byte that is not UTF-8 is reported with line and column, after a lost character, too', () => {
  const bytes = Buffer.concat([
    Buffer.from('水\n\uFFFD😀'),
    Buffer.from([0x83, 0x41]),
    Buffer.from('\n'),
  ]);
  expect(read(bytes).said).toEqual([
    'x:2:4 — file is not UTF-8; found the byte 0x83; expected UTF-8 text; save the file as UTF-8; the text from here on is in another encoding',
  ]);
});

test('half a character at the end is not UTF-8', () => {
  expect(read(Buffer.from('ab水').subarray(0, 4)).said[0]).toMatch(
    /^x:1:3 — .*found the byte 0xE6/,
  );
});

test.each([
  ['\u0007', 'U+0007'],
  ['\u001b', 'U+001B (escape)'],
  ['\u0085', 'U+0085'],
  ['\u00ad', 'U+00AD (soft hyphen)'],
  ['\u200b', 'U+200B (zero width space)'],
  ['\u2028', 'U+2028 (line separator)'],
  ['\u202e', 'U+202E (right-to-left override)'],
  ['\u2066', 'U+2066'],
  ['\ufeff', 'U+FEFF (byte order mark)'],
  ['\u{1fffe}', 'U+1FFFE'],
])('invisible character is named: %j', (character, name) => {
  const { text, said } = read(`水\n水${character}水${character}`);
  expect(text).toBe(`水\n水${character}水${character}`);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`x:2:2 — invisible character; found ${name}, 2 times; expected`);
});

test('a lost character and a lone carriage return have their own messages', () => {
  expect(read('a\uFFFD').said[0]).toMatch(/^x:1:2 — lost character/);
  expect(read('a\rb\r\n').said).toEqual([
    'x:1:2 — carriage return without a line feed; found U+000D; expected lines that end with a line feed; save the file with Unix or Windows line endings',
  ]);
});

test('a decomposed letter is reported with its composed form', () => {
  expect(read('水\nか\u3099と e\u0301').said).toEqual([
    'x:2:1 — letter is not in composed form; found `\\u304b\\u3099`, and 1 more; expected `が`, one character (NFC); type it again, or let the editor convert the file to NFC',
  ]);
});

test('emoji sequences with joiners are accepted', () => {
  expect(read('👩‍🚒 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 か゚ x̂　').said).toEqual([]);
});

test('a file that is too large, a folder and broken links are reported', () => {
  expect(read(Buffer.alloc(MAX_BYTES + 1, 'a')).said).toEqual([
    'x:1:1 — file is too large; found 1025 KB; expected at most 1024 KB; split it up: an entry is what one person reads',
  ]);
  mkdirSync(join(folder, 'a'));
  expect(saidOf(join(folder, 'a')).said[0]).toContain('cannot be read; found a folder;');
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  expect(saidOf(join(folder, 'loop.yaml')).said[0]).toContain(
    'found a link that points to itself;',
  );
  symlinkSync('none.yaml', join(folder, 'dead.yaml'));
  expect(saidOf(join(folder, 'dead.yaml')).said[0]).toContain('found a broken link;');
});

test('a file without read permission is reported', () => {
  expect(formatDiagnostic(unreadable('x', 'EACCES'))).toBe(
    'x:1:1 — file cannot be read; found no permission to read it; expected a file; grant it, for example with `chmod u+r` [files-can-be-read] docs/rules/files-can-be-read.md',
  );
});
