import { expect, test } from 'vitest';
import {
  describeReading,
  lookWords,
  readerWords,
} from '../../../../src/domain/readers/reader-words.ts';
import { terminals } from '../terminals.ts';

const library = {
  ...terminals,
  readers: [
    {
      id: 'journal',
      text: 'JOURNAL',
      files: ['.jrn'],
      refusal: { en: 'No.', ja: 'いいえ' },
      findings: [
        {
          id: 'dry',
          entry: 'paper-out',
          part: 'cause',
          text: { en: 'None since {time}, {who}.', ja: '' },
        },
      ],
      words: [
        { id: 'device', text: { en: 'Device {name}', ja: '' } },
        { id: 'today', text: { en: 'Whether today.', ja: '' } },
      ],
    },
  ],
};
const format = (time: Date): string => time.toISOString().slice(0, 10);

test('a reading is put into the words of its reader, with the entries it names', () => {
  const words = readerWords(library, 'journal', 'en');
  const entry = terminals.entries.find(({ slug }) => slug === 'paper-out')?.words['en'];
  const reading = {
    findings: [
      { id: 'dry', values: { time: 0, who: { words: 'device', values: { name: 'T{time}' } } } },
    ],
    things: [{ title: 'T1', facts: [{ label: 'device', values: ['{name}', 86_400_000] }] }],
    notes: [{ words: 'today' }],
  };
  expect(describeReading(reading, words, format)).toEqual({
    findings: [
      {
        id: 'dry',
        text: 'None since 1970-01-01, Device T{time}.',
        possible: false,
        entry: 'paper-out',
        part: 'cause',
        title: entry?.title,
        summary: entry?.summary,
        action: entry?.answers.action,
      },
    ],
    things: [
      { title: 'T1', facts: [{ label: 'Device {name}', values: ['{name}', '1970-01-02'] }] },
    ],
    notes: ['Whether today.'],
  });
});

test('what has no words is left out, and a value that is not given stays', () => {
  const words = readerWords(library, 'journal', 'en');
  const { findings } = describeReading(
    {
      findings: [{ id: 'other' }, { id: 'dry', values: { time: 0 }, possible: true }],
      things: [],
      notes: [],
    },
    words,
    format,
  );
  expect(findings.map(({ text, possible }) => [text, possible])).toEqual([
    ['None since 1970-01-01, {who}.', true],
  ]);
});

test('what is only seen of a service has its words beside those of the reader, which pages do without', () => {
  const [journal] = library.readers;
  if (!journal) throw new Error('There is no reader.');
  const both = (en: string) => ({ en, ja: '' });
  const look = {
    service: both('a till'),
    findings: [{ id: 'silent', entry: 'no-line', text: both('Silent.') }],
    words: [{ id: 'till', text: both('Till') }],
  };
  const looking = { ...library, readers: [{ ...journal, look }] };
  expect(readerWords(looking, 'journal', 'en')).toEqual(readerWords(library, 'journal', 'en'));
  const words = lookWords(looking, { ...journal, look }, 'en');
  expect(Object.keys(words.findings)).toEqual(['dry', 'silent']);
  expect(words.words).toEqual({ device: 'Device {name}', today: 'Whether today.', till: 'Till' });
});
