import { expect, test } from 'vitest';
import { equivalentsOf } from '../../../../src/domain/library/comparison.ts';
import type { Message } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const [model] = terminals.entries.flatMap((entry) => entry.messages);
function message(id: string, changes: Partial<Message> = {}): Message {
  if (!model) throw new Error('The fixture has no message');
  const seen = { from: 2024 };
  return { ...model, id, seen, versions: 'unknown', codes: ['P-01'], ...changes };
}
const rowsOf = (messages: Message[], locale = 'en') =>
  equivalentsOf(messages, terminals.clients, locale, ({ lines }) => lines[0] ?? '');
const outline = (messages: Message[], locale?: string) =>
  rowsOf(messages, locale).map((row) => `${row.client.id}: ${row.message.id}`);

test('rows stand in the order of the clients, whatever the order of the messages', () => {
  const messages = [message('b', { client: 'portable' }), message('a')];
  expect(outline(messages)).toEqual(['counter: a', 'portable: b']);
});

test('messages with the same codes are one row, with the newest and all of their years', () => {
  const messages = [
    message('old', { seen: { from: 2009 }, versions: { to: '4' } }),
    message('new', { versions: { from: '5' } }),
  ];
  expect(rowsOf(messages)).toMatchObject([
    { message: { id: 'new' }, worded: false, seen: { from: 2009 }, versions: 'unknown' },
  ]);
});

test('versions are named where all messages of a row have the same', () => {
  const versions = { from: '5', to: '5' };
  const [row] = rowsOf([message('a', { versions }), message('b', { versions })]);
  expect(row?.versions).toEqual(versions);
});

test('without a code, or with numbers alone, the text tells one screen from another', () => {
  const messages = [
    message('a', { codes: [], lines: ['Wait.'] }),
    message('b', { codes: [], lines: ['Wait.', 'Longer.'] }),
    message('c', { codes: ['60', '0x800B'], lines: ['Wait.'] }),
    message('d', { codes: ['60', '0x800B'], lines: ['Go.'] }),
    message('e', { codes: ['60', 'GO'], lines: ['Go.'] }),
  ];
  expect(outline(messages)).toEqual(['counter: a', 'counter: c', 'counter: d', 'counter: e']);
  expect(rowsOf(messages).map(({ worded }) => worded)).toEqual([true, true, true, false]);
});

test('of a client that speaks the reader’s language only that is shown, of another what there is', () => {
  const messages = [
    message('ja', { language: 'ja' }),
    message('en', { language: 'en-GB' }),
    message('ja-too', { language: 'ja', client: 'portable' }),
  ];
  expect(outline(messages, 'en')).toEqual(['counter: en', 'portable: ja-too']);
  expect(outline(messages, 'ja')).toEqual(['counter: ja', 'portable: ja-too']);
  expect(outline(messages, 'fr')).toEqual(['counter: ja', 'portable: ja-too']);
});

test('what is shown no longer comes last and leads to what the same client shows today', () => {
  const past = { from: 2009, to: 2012 };
  const messages = [
    message('old', { seen: past, codes: ['P-02', 'P-03'] }),
    message('older', { seen: { from: 2008, to: 2009 }, codes: ['P-09'] }),
    message('first', { codes: ['P-01'] }),
    message('second', { codes: ['P-03'] }),
    message('elsewhere', { client: 'portable', seen: past }),
  ];
  expect(outline(messages)).toEqual([
    'counter: first',
    'counter: second',
    'counter: old',
    'counter: older',
    'portable: elsewhere',
  ]);
  expect(rowsOf(messages).map(({ seen, today }) => [seen.to, today?.id])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [2012, 'second'],
    [2009, 'first'],
    [2012, undefined],
  ]);
});

test('what was shown once and is shown today are two rows, though the codes are the same', () => {
  const messages = [
    message('old', { seen: { from: 2009, to: 2009 } }),
    message('older', { seen: { from: 2007, to: 2008 } }),
    message('new'),
  ];
  expect(outline(messages)).toEqual(['counter: new', 'counter: old']);
  expect(rowsOf(messages)[1]?.seen).toEqual({ from: 2007, to: 2009 });
});
