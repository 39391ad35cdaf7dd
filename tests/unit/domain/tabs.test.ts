import { expect, test } from 'vitest';
import type { Message } from '../../../src/domain/library.ts';
import { tabsOf } from '../../../src/domain/tabs.ts';
import { terminals } from './terminals.ts';

const { clients, platforms } = terminals;
const [model] = terminals.entries.flatMap((entry) => entry.messages);
function message(id: string, client: string, ...on: string[]): Message {
  if (!model) throw new Error('The fixture has no message');
  return { ...model, id, client, platforms: on };
}
const outline = (messages: Message[]) =>
  tabsOf(messages, clients, platforms).map((tab) => [
    tab.anchor,
    ...tab.messages.map(({ id }) => id),
  ]);

test('tabs stand in the order of the clients, whatever the order of the messages', () => {
  expect(outline([message('b', 'portable'), message('a', 'counter')])).toEqual([
    ['counter', 'a'],
    ['portable', 'b'],
  ]);
});

test('a client without a message has no tab', () => {
  expect(outline([message('a', 'portable')])).toEqual([['portable', 'a']]);
  expect(outline([])).toEqual([]);
});

test('in a tab, messages for any platform come first, then the platforms in their order', () => {
  const messages = [
    message('both', 'counter', 'firmware-5', 'firmware-4'),
    message('five', 'counter', 'firmware-5'),
    message('any', 'counter'),
    message('four', 'counter', 'firmware-4'),
  ];
  expect(outline(messages)).toEqual([['counter', 'any', 'both', 'four', 'five']]);
});

test('a tab leaves its anchor to a message that bears the name of the client', () => {
  const messages = [message('counter', 'counter'), message('old', 'portable')];
  expect(outline(messages)).toEqual([
    ['tab-counter', 'counter'],
    ['portable', 'old'],
  ]);
});
