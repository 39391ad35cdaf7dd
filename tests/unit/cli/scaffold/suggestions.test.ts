import { expect, test } from 'vitest';
import { suggestionsFor, usualSources } from '../../../../src/cli/scaffold/suggestions.ts';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const { tree } = readTree(terminalTree);

test('the sources of other messages of a client are suggested, the most used first, and no capture', () => {
  const usual = usualSources(tree, 'counter');
  expect(usual[0]).toBe('manual-4');
  const captures = tree.lists.sources.items.filter(({ value }) => value.kind === 'capture');
  expect(captures.length).toBeGreaterThan(0);
  expect(usualSources(tree, 'portable')).not.toContain(captures[0]?.value.id);
  expect(usualSources(tree, 'kettle')).toEqual([]);
});

test('of several sources the most used is first', () => {
  const messages = ['manual-4', 'strings-5', 'strings-5'].map((id) => ({
    value: { client: 'bell', source: { id } },
    path: [],
  }));
  const files = new Map([['en', { facts: { messages }, yaml: {} }]]);
  const bells = { ...tree, entries: [{ files }] } as unknown as typeof tree;
  expect(usualSources(bells, 'bell')).toEqual(['strings-5', 'manual-4']);
});

test('a name that the content lacks is told, with the one it resembles', () => {
  const given = { client: 'conter', platforms: 'firmware-5,moon', source: 'manual-5x' };
  expect(suggestionsFor(tree, given)).toEqual([
    '`conter` is not in clients.yaml: did you mean counter?',
    '`moon` is not in platforms.yaml: add it there.',
    expect.stringMatching(/^`manual-5x` is not in sources\.yaml: did you mean manual-/),
  ]);
});

test('what is known is not told, and sources only if none was given', () => {
  expect(suggestionsFor(tree, { client: 'counter', source: 'manual-4' })).toEqual([]);
  expect(suggestionsFor(tree, { client: 'counter' })).toEqual([
    expect.stringMatching(/^Sources of other messages of counter: manual-4/),
  ]);
});
