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
    client: 'counter',
    platforms: ['firmware-4'],
    language: 'en',
    text: 'CHIP ERROR\nTake out the card and try again.\nAmount {amount} E-21',
    codes: ['E-21'],
    url: '/terminal/faq/chip-not-read/#counter-4',
    source: { id: 'manual-4', kind: 'document', confidence: 'quoted' },
    shared: [],
  });
});

test('a captured message names its capture', () => {
  expect(records.find(({ id }) => id === 'portable-5-ja')?.source).not.toHaveProperty('capture');
  expect(records.find(({ url }) => url.endsWith('/no-line/#portable-5'))?.source).toEqual({
    id: 'capture-portable-5',
    kind: 'capture',
    confidence: 'captured',
    capture: 'portable-5.2/en/line-cut',
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
