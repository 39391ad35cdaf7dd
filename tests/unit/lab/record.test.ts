import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordChecksum } from '../../../src/reader/files/checksums.ts';
import { capture as schema, type Capture } from '../../../src/schemas/capture.ts';
import { fileOf, formatCapture } from '../../lab/record.ts';

const unsealed = {
  fault: 'expired',
  client: 'chrome',
  program: 'Chromium',
  version: '156.0',
  language: 'ja',
  platform: 'linux',
  system: 'Debian',
  captured: '2026-11-24',
  settings: [],
  flags: ['--headless=new', '--lang=ja'],
  title: '「題」',
  codes: ['NET::ERR_CERT_DATE_INVALID'],
  screen: [{ part: 'body', text: 'a "quoted" line' }],
} satisfies Omit<Capture, 'seal'>;
const capture: Capture = { ...unsealed, seal: recordChecksum(unsealed) };

test('a capture is written with one line of the screen a line, and read back the same', () => {
  const text = formatCapture(capture);
  expect(text).toContain('\n    { "part": "body", "text": "a \\"quoted\\" line" }\n  ],\n');
  expect(text).toContain('"settings": [],');
  expect(schema.parse(JSON.parse(text))).toEqual(capture);
});

test('the checksum of a capture does not change with the day, but with a single character', () => {
  expect(recordChecksum({ ...capture, captured: '2027-01-01' })).toBe(capture.seal);
  expect(recordChecksum({ ...capture, title: '「題。」' })).not.toBe(capture.seal);
});

test('a capture has no place outside the folder of the captures', () => {
  const where = { folder: 'chrome-156', language: 'ja', fault: 'expired' };
  expect(fileOf(where)).toBe(join('content/captures/chrome-156/ja/expired.json'));
  for (const folder of ['..', '../../docs', 'a/../../..'])
    expect(() => fileOf({ ...where, folder, language: '..' })).toThrow('is no name of a capture');
});
