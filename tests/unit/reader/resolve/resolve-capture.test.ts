import { describe, expect, test } from 'vitest';
import { resolveCapture } from '../../../../src/reader/resolve/resolve-capture.ts';
import type { Capture } from '../../../../src/schemas/capture.ts';

const capture: Capture = {
  fault: 'line-cut',
  client: 'portable',
  program: 'Terminal Display',
  version: '5.2.1',
  language: 'en',
  platform: 'firmware-5',
  system: 'Firmware 5.2.1',
  captured: '2026-11-22',
  settings: [],
  flags: ['--one-payment'],
  title: 'Payment',
  codes: ['E-40'],
  screen: [
    { part: 'body', text: 'Please wait.' },
    { part: 'heading', text: 'NO LINE' },
    { part: 'button', text: 'Show more' },
    { part: 'details', text: 'Nothing was charged.' },
    { part: 'heading', text: 'Help' },
    { part: 'extra', text: 'Order paper.' },
    { part: 'code', text: 'E-40' },
    { part: 'trace', text: 'line.c:120' },
  ],
  seal: '0123456789abcdef',
};
const written = { id: 'cut', capture: 'portable-5.2/en/line-cut' };
const resolved = (changes: Partial<Capture> = {}, more: object = {}) =>
  resolveCapture('no-line', { ...written, ...more }, { ...capture, ...changes }, 'screens');

describe('a captured message', () => {
  test('has all fields of a quoted one, and its capture', () => {
    expect(resolved()).toEqual({
      id: 'cut',
      client: 'portable',
      platforms: ['firmware-5'],
      versions: { from: '5.2.1', to: '5.2.1' },
      seen: { from: 2026 },
      language: 'en',
      heading: 'NO LINE',
      lines: ['Please wait.', 'Nothing was charged.', 'Help', 'E-40'],
      codes: ['E-40'],
      bypass: 'none',
      appears: 'by-default',
      source: { id: 'screens', confidence: 'captured' },
      capture: {
        reference: 'portable-5.2/en/line-cut',
        program: 'Terminal Display',
        version: '5.2.1',
        platform: 'firmware-5',
        system: 'Firmware 5.2.1',
        captured: '2026-11-22',
        settings: [],
      },
      entry: 'no-line',
      shared: [],
    });
  });

  test('without a heading has lines only', () => {
    const plain = resolved({ screen: [{ part: 'body', text: 'Please wait.' }] });
    expect(plain).not.toHaveProperty('heading');
    expect(plain.lines).toEqual(['Please wait.']);
  });

  test('offers to continue if its screen has a control for it', () => {
    const screen = [...capture.screen, { part: 'proceed' as const, text: 'Accept offline' }];
    expect(resolved({ screen })).toMatchObject({ bypass: 'offered', lines: resolved().lines });
  });

  test('appears under unknown settings if the capture had changed settings', () => {
    expect(resolved({ settings: ['retry=0'] })).toMatchObject({
      appears: 'unknown',
      capture: { settings: ['retry=0'] },
    });
  });

  test('has the fields that the entry states', () => {
    const more = {
      platforms: ['firmware-4', 'firmware-5'],
      seen: { from: 2024, to: 2026 },
      appears: { settings: ['retry'] },
      correction: { en: 'The display flickers.', ja: '画面がちらつく。' },
    };
    expect(resolved({ settings: ['retry=0'] }, more)).toMatchObject(more);
  });
});
