import { describe, expect, test } from 'vitest';
import { shortName, openMentionedNames } from '../../../../src/cli/scaffold/names-in-text.ts';

const named = (id: string, name: string, ...also: string[]) => ({
  id,
  name: { en: name, ja: name },
  also,
});
const clients = [
  named('pump', 'Pump'),
  named('panel', 'Control Panel', 'CP'),
  named('base', 'Base'),
];
const platforms = [named('base', 'Base'), named('base-4', 'Base 4'), named('base-5', 'Base 5')];
const find = openMentionedNames(clients, platforms);

describe('names in a heading', () => {
  test.each([
    [
      'Base 4 / Base 5 上の Control Panel',
      { clients: ['panel'], platforms: ['base-4', 'base-5'], left: '' },
    ],
    ['ＣＰ on Base', { clients: ['panel'], platforms: ['base'], left: '' }],
    ['pump and control  panel', { clients: ['pump', 'panel'], platforms: [], left: '' }],
    ['Pump 2000', { clients: ['pump'], platforms: [], left: '2000' }],
    ['Pumpkin', { clients: [], platforms: [], left: 'Pumpkin' }],
  ])('%s', (text, things) => {
    expect(find(text)).toEqual(things);
  });

  test('what is a client and a platform is the client where no other is named', () => {
    expect(find('Base')).toEqual({ clients: ['base'], platforms: [], left: '' });
  });
});

test('a short name has the shortest name of the client, and platforms without their family', () => {
  const known = { clients, platforms };
  expect(shortName('panel', ['base-4', 'base-5'], known)).toBe('cp-4-5');
  expect(shortName('pump', ['base'], known)).toBe('pump-base');
  expect(shortName(undefined, [], known)).toBe('message');
});
