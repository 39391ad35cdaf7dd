import { expect, test } from 'vitest';
import type { Message } from '../../../../src/domain/library/types.ts';
import { groupsOf, tabsOf } from '../../../../src/domain/library/tabs.ts';
import { terminals } from '../terminals.ts';

const { clients, platforms } = terminals;
const LOCALE = 'en';
const [model] = terminals.entries.flatMap((entry) => entry.messages);
function message(id: string, client: string, ...on: string[]): Message {
  if (!model) throw new Error('The fixture has no message');
  return { ...model, id, client, platforms: on };
}
const outline = (messages: Message[]) =>
  tabsOf(messages, terminals, LOCALE).map((tab) => [
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

test('in a tab, messages in the language of the page come first, then those still shown', () => {
  const make = (id: string, language: string, seen: Message['seen']) => ({
    ...message(id, 'counter'),
    language,
    seen,
  });
  const messages = [
    make('other', 'ja', { from: 2024 }),
    make('gone', LOCALE, { from: 2009, to: 2012 }),
    make('today', LOCALE, { from: 2024 }),
  ];
  expect(outline(messages)).toEqual([['counter', 'today', 'gone', 'other']]);
});

test('a tab leaves its anchor to a message that bears the name of the client', () => {
  const messages = [message('counter', 'counter'), message('old', 'portable')];
  expect(outline(messages)).toEqual([
    ['tab-counter', 'counter'],
    ['portable', 'old'],
  ]);
});

test('tabs of one kind of client stand together, the kinds in the order of their first tabs', () => {
  const [counter, portable] = clients;
  if (!counter || !portable) throw new Error('The fixture has too few clients');
  const kinds = [portable, { ...counter, id: 'till', kind: 'system' as const }, counter];
  const messages = [message('a', 'till'), message('b', 'counter'), message('c', 'portable')];
  const groups = groupsOf(tabsOf(messages, { clients: kinds, platforms }, LOCALE));
  expect([...groups].map(([kind, tabs]) => [kind, ...tabs.map(({ anchor }) => anchor)])).toEqual([
    ['device', 'portable', 'counter'],
    ['system', 'till'],
  ]);
});
