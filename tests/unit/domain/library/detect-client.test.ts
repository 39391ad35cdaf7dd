import { expect, test } from 'vitest';
import { detectClient } from '../../../../src/domain/library/detect-client.ts';

const detections = [
  { client: 'kiosk', includes: ['Kiosk/'], excludes: ['KioskPlus/', 'Old'] },
  { client: 'kiosk-plus', includes: ['Kiosk/', 'KioskPlus/'], excludes: [] },
  { client: 'undetectable', includes: [], excludes: [] },
  { client: 'second-kiosk', includes: ['Kiosk/'], excludes: [] },
];

test.each([
  ['one mark', 'Shell/1 Kiosk/2', 'kiosk'],
  ['all of several marks', 'Kiosk/2 KioskPlus/3', 'kiosk-plus'],
  ['marks the first one excludes', 'Kiosk/2 Old', 'second-kiosk'],
  ['a mark in another case', 'kiosk/2', undefined],
  ['no mark', 'Shell/1', undefined],
  ['nothing at all', '', undefined],
])('a user agent with %s', (_, userAgent, client) => {
  expect(detectClient(userAgent, detections)).toBe(client);
});

test('without clients there is none', () => {
  expect(detectClient('Kiosk/2', [])).toBeUndefined();
});
