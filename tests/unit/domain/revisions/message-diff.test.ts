import { expect, test } from 'vitest';
import type { Message } from '../../../../src/domain/library/types.ts';
import { messageDiff } from '../../../../src/domain/revisions/message-diff.ts';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  client: 'counter',
  platforms: [],
  versions: 'unknown',
  seen: { from: 2021 },
  language: 'en',
  lines: [`Text of ${id}`],
  codes: [],
  bypass: 'none',
  appears: 'unknown',
  source: { id: 'manual', confidence: 'quoted' },
  entry: 'paper-out',
  shared: [],
  ...more,
});
const changes = (before: Message[], after: Message[]) =>
  messageDiff(before, after).map(({ message: { id }, change, facts }) =>
    [id, change, ...facts].join(' '),
  );
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => message(id)) as [
  Message,
  Message,
  Message,
  Message,
];

test('messages are added, removed and changed', () => {
  const seen = { from: 2021, to: 2024 };
  expect(changes([a, b, c], [a, message('c', { seen, codes: ['E-1'] }), d])).toEqual([
    'c changed seen codes',
    'b removed',
    'd added',
  ]);
});

test('a changed text has its changes marked', () => {
  const [change] = messageDiff([a], [message('a', { heading: 'OUT' })]);
  expect(change?.words).toEqual([{ text: 'OUT\n', change: 'added' }, { text: 'Text of a' }]);
});

test('of messages in another order only those that left their place are moved', () => {
  expect(changes([a, b, c, d], [d, a, b, c])).toEqual(['d moved']);
  expect(changes([a, b, c], [d, a, b, c])).toEqual(['d added']);
});

test('the same messages have no difference', () => {
  expect(changes([a, b], [message('a'), message('b')])).toEqual([]);
});

test('in which other entries a text stands is no change', () => {
  expect(changes([a], [message('a', { shared: ['no-line#x'] })])).toEqual([]);
});
