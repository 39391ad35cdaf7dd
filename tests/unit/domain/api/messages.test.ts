import { expect, test } from 'vitest';
import { messageRecords } from '../../../../src/domain/api/messages.ts';
import { terminals } from '../terminals.ts';

const records = messageRecords(terminals, '/terminal/');

test('there is one record for each message and entry, in the order of the entries', () => {
  expect(records.map(({ entry, id }) => `${entry}#${id}`)).toEqual([
    'chip-not-read#counter-4',
    'chip-not-read#counter-5-ja',
    'chip-not-read#portable-5',
    'no-line#counter-5',
    'no-line#portable-5-ja',
    'no-line#portable-5',
    'paper-out#counter-4',
    'paper-out#after-restart',
  ]);
});

test('a record has all of its fields, placeholders in braces, and an address with the anchor', () => {
  expect(records[0]).toEqual({
    id: 'counter-4',
    entry: 'chip-not-read',
    title: {
      en: 'The terminal says “Chip error” and asks to swipe or try again',
      ja: '端末に「ICを読み取れません」と出て、もう一度と求められる',
    },
    client: 'counter',
    platforms: ['firmware-4'],
    versions: { from: '4.0', to: '4.9' },
    seen: { from: 2021, to: 2024 },
    language: 'en',
    text: 'CHIP ERROR\nTake out the card and try again.\nAmount {amount} E-21',
    codes: ['E-21'],
    bypass: 'offered',
    appears: 'by-default',
    url: '/terminal/faq/chip-not-read/#counter-4',
    source: { id: 'manual-4', kind: 'document', confidence: 'quoted' },
    shared: [],
  });
});

test('what is not known is left out', () => {
  const record = records.find(({ id }) => id === 'counter-5-ja');
  expect(record).toMatchObject({ versions: { from: '5.0' }, appears: { settings: ['retry'] } });
  expect(record).not.toHaveProperty('bypass');
  expect(record).not.toHaveProperty('proof');
});

test('a captured message names its capture, and the run in which it was recorded', () => {
  expect(records.find(({ id }) => id === 'portable-5-ja')?.source).not.toHaveProperty('capture');
  expect(records.find(({ url }) => url.endsWith('/no-line/#portable-5'))?.source).toEqual({
    id: 'capture-portable-5',
    kind: 'capture',
    confidence: 'captured',
    capture: 'portable-5.2/en/line-cut',
  });
  expect(records.find(({ url }) => url.endsWith('/no-line/#portable-5'))?.proof).toEqual({
    program: 'Terminal Display',
    version: '5.2.1',
    system: 'Firmware 5.2.1',
    captured: '2026-11-22',
    settings: [],
  });
});

test('messages with the same text name each other', () => {
  const shared = Object.fromEntries(records.map((record) => [record.url, record.shared]));
  expect(shared).toMatchObject({
    '/terminal/faq/no-line/#counter-5': ['paper-out#after-restart'],
    '/terminal/faq/paper-out/#after-restart': ['no-line#counter-5'],
    '/terminal/faq/paper-out/#counter-4': [],
  });
});

test('the records are the same after a way through JSON', () => {
  expect(JSON.parse(JSON.stringify(records))).toEqual(records);
});
