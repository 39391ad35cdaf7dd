import { expect, test } from 'vitest';
import { clientsOf, commonClients } from '../../../../src/domain/library/clients.ts';
import type { Library } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const outline = (library: Library, locale: string) =>
  clientsOf(library, locale).map(({ client, uses }) => [
    client.id,
    ...uses.map(
      ({ entry, messages }) => `${entry.slug}: ${messages.map(({ id }) => id).join(' ')}`,
    ),
  ]);

test('clients come in their order, with all of their messages by entry', () => {
  expect(outline(terminals, 'ja')).toEqual([
    [
      'counter',
      'chip-not-read: counter-5-ja counter-4',
      'no-line: counter-5',
      'paper-out: counter-4 after-restart',
    ],
    ['portable', 'chip-not-read: portable-5', 'no-line: portable-5-ja portable-5'],
  ]);
});

test('what is shown today comes first, then what is in the reader’s language', () => {
  expect(outline(terminals, 'en')).toEqual([
    [
      'counter',
      'chip-not-read: counter-5-ja counter-4',
      'no-line: counter-5',
      'paper-out: counter-4 after-restart',
    ],
    ['portable', 'chip-not-read: portable-5', 'no-line: portable-5 portable-5-ja'],
  ]);
});

test('a client that shows nothing is left out', () => {
  const [counter, portable] = terminals.clients;
  if (!counter || !portable) throw new Error('The fixture has too few clients');
  const clients = [{ ...counter, id: 'handheld' }, portable];
  expect(outline({ ...terminals, clients }, 'en').map(([id]) => id)).toEqual(['portable']);
});

test('the clients marked as common are offered, or else the first; of both only those with messages', () => {
  const [counter, portable] = terminals.clients;
  if (!counter || !portable) throw new Error('The fixture has too few clients');
  const offered = (clients: Library['clients']): string[] =>
    commonClients({ ...terminals, clients }).map(({ id }) => id);
  const silent = { ...counter, id: 'handheld', common: true };
  expect(offered([silent, counter, portable])).toEqual(['counter', 'portable']);
  expect(offered([silent, counter, { ...portable, common: true }])).toEqual(['portable']);
  expect(offered(Array.from({ length: 20 }, () => counter))).toHaveLength(8);
});
