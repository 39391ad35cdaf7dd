import { expect, test } from 'vitest';
import { sampleEntry, sampleMessages, samplesOf } from '../../../../src/domain/library/samples.ts';
import { terminals } from '../terminals.ts';

test('samples are in the words of the entry with the most settings and sources', () => {
  expect(sampleEntry(terminals)?.slug).toBe('chip-not-read');
  const samples = new Map(samplesOf(terminals, 'en').map(({ name, source }) => [name, source]));
  expect(samples.get('settings')).toBe('<Settings ids="retry" />');
  expect(samples.get('picture')).toMatch(/^!\[The terminal .+\]\(\.\/display\.png ".+"\)$/);
  expect(samples.get('cite')).toBe(
    'The terminal could not read the chip of the card. <Cite source="manual-4" />',
  );
});

test('what a library has nothing for has no sample', () => {
  const [entry] = terminals.entries.filter(({ settings }) => settings.length === 0);
  const bare = { ...terminals, glossary: [], entries: entry ? [entry] : [] };
  const names = samplesOf(bare, 'ja').map(({ name }) => name);
  expect(names).toContain('cite');
  expect(names).not.toContain('settings');
  expect(names).not.toContain('term');
  expect(names).not.toContain('picture');
  expect(samplesOf({ ...terminals, entries: [] }, 'en')).toEqual([]);
});

test('each kind of message has one, and none stands twice', () => {
  const messages = sampleMessages(terminals);
  expect(messages.map(([kind]) => kind)).toEqual(['corrected', 'shared', 'captured', 'quoted']);
  expect(new Set(messages.map(([, { entry, id }]) => `${entry}#${id}`)).size).toBe(messages.length);
});
