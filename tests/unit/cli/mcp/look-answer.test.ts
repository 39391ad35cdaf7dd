import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { canLook } from '../../../../src/cli/mcp/look-answer.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  const files = {
    'above/site.yaml': 'base: ../below\n',
    'below/site.yaml': 'version: 1\n',
    'below/readers/till/look.ts': '',
    'alone/site.yaml': 'version: 1\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['alone', false],
  ['below', true],
  ['above', true],
])('the code that looks at services may be in any layer: %s', (name, able) => {
  vi.stubEnv('CONTENT_DIR', join(folder, name));
  expect(canLook()).toBe(able);
});
