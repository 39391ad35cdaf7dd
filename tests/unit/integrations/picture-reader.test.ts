import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pictureEngine } from '../../../src/integrations/picture-reader.ts';

const { folder, files } = pictureEngine();

test('the engine is at most 4 MB, whatever the server compresses', () => {
  const sizes = [...files.values()].map(({ length }) => length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4e6);
});

test('its folder is named by its content, so that browsers may keep it', () => {
  expect(folder).toMatch(/^ocr\/[0-9a-f]{12}\/$/);
  const names = [...files.keys()];
  expect(names).toEqual([
    ...['core.bin', 'core.js', 'jpn.traineddata', 'tesseract.js', 'worker.js', 'LICENCE.txt'],
  ]);
});

test('the core is WebAssembly, compressed alike on every machine', () => {
  const core = files.get('core.bin') ?? new Uint8Array();
  expect(gunzipSync(core).subarray(0, 4).toString('latin1')).toBe('\0asm');
  // The bytes of fflate, which do not depend on the machine. A new version of the core changes them.
  expect(createHash('sha256').update(core).digest('hex').slice(0, 12)).toBe('562639cae1c8');
});

test('the core reads that file, beside the worker', () => {
  const code = new TextDecoder().decode(files.get('core.js'));
  expect(code).toContain('var TesseractCore=');
  expect(code).toContain("new URL('core.bin', location.href)");
});
