import { expect, test } from 'vitest';
import { shownMessages } from '../../../../src/domain/library/shown-messages.ts';
import type { Client } from '../../../../src/schemas/client.ts';
import type { Message } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const [model] = terminals.entries.flatMap((entry) => entry.messages);
if (!model) throw new Error('The fixture has no message');
const message = (id: string, client: string, more: Partial<Message> = {}): Message => ({
  ...model,
  id,
  client,
  language: 'en',
  seen: { from: 2024 },
  appears: 'by-default',
  ...more,
});
const client = (id: string, kind: Client['kind']): Client => ({ id, kind, name: { en: id } });
const clients = [client('counter', 'device'), client('web', 'browser'), client('tool', 'command')];
const shown = (messages: Message[], featured: string[] = []): string[] =>
  shownMessages({ messages, featured }, clients, 'en').map(({ id }) => id);

test('of each client stands there what it shows today in the language of the page', () => {
  expect(
    shown([
      message('ja', 'counter', { language: 'ja' }),
      message('old', 'counter', { seen: { from: 2010, to: 2012 } }),
      message('en', 'counter'),
      message('web', 'web'),
    ]),
  ).toEqual(['en', 'web']);
});

test('another language is better than nothing, a setting as it is by default better than a changed one', () => {
  expect(
    shown([
      message('ja', 'counter', { language: 'ja' }),
      message('changed', 'web', { appears: { settings: ['x'] } }),
      message('usual', 'web'),
    ]),
  ).toEqual(['ja', 'usual']);
});

test('programs stand there only if nothing else shows the error', () => {
  expect(shown([message('tool', 'tool'), message('web', 'web')])).toEqual(['web']);
  expect(
    shown([message('tool', 'tool'), message('web', 'web', { seen: { from: 1, to: 2 } })]),
  ).toEqual(['tool']);
});

test('what the entry features stands there, and what is retired does not', () => {
  const old = message('old', 'counter', { seen: { from: 2010, to: 2012 } });
  const retired = message('retired', 'web', { retired: { since: '2026-01-01' } });
  expect(shown([old, retired, message('tool', 'tool')], ['old'])).toEqual(['old', 'tool']);
});
