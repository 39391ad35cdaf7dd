import { expect, test } from 'vitest';
import { daysLeftOf, reportOf, healthOf } from '../../../../src/cli/look/report.ts';
import { loadLooking } from '../../../../src/cli/look/reader.ts';
import { reportText } from '../../../../src/cli/look/text.ts';
import { DAY, looked, NOW, reporting, sight, wrong } from './looking.ts';

const { library } = reporting.content;
const silent = { obstacle: { words: 'silent', values: { till: 'till-1' } } };
const report = (...sights: [ReturnType<typeof sight>, ...ReturnType<typeof sight>[]]) =>
  reportOf(looked(...sights), reporting, 'en');

test('addresses that have shown the same are told together', () => {
  const { sights } = report(sight('1'), sight('2', wrong('chip')), sight('3'));
  expect(sights.map(({ addresses }) => addresses)).toEqual([['1', '3'], ['2']]);
});

test('a fault has its entry, what clients were recorded with it, and its cures', () => {
  const [{ faults } = { faults: [] }] = report(sight('1', wrong('line-cut'))).sights;
  expect(faults).toMatchObject([
    {
      id: 'line-cut',
      text: 'till-1 has no line.',
      possible: false,
      url: 'https://help.example/terminal/faq/no-line/',
      shown: [
        {
          client: 'portable',
          program: 'Terminal Display 5.2.1',
          language: 'en',
          line: 'E-40',
          url: 'https://help.example/terminal/faq/no-line/#portable-5',
          settings: [],
        },
      ],
      cures: [],
    },
  ]);
  const [chip] = report(sight('1', wrong('chip'))).sights;
  expect(chip?.faults[0]).toMatchObject({
    url: 'https://help.example/terminal/faq/chip-not-read/#visitor',
    shown: [],
    cures: [
      {
        id: 'counter-reset',
        run: ['termctl pay {amount}', 'termctl reset'],
        url: 'https://help.example/terminal/faq/chip-not-read/#cure-counter',
      },
    ],
  });
});

test('a service is sound, wrong, or was not seen; what only this machine lacks does not count', () => {
  expect(healthOf(report(sight('1')))).toBe('sound');
  expect(healthOf(report(sight('1', wrong('chip', true))))).toBe('wrong');
  const unseen = { address: '2', ...silent };
  expect(healthOf(report(unseen))).toBe('unseen');
  expect(healthOf(report(sight('1'), unseen))).toBe('wrong');
  expect(healthOf(report(sight('1'), { ...unseen, here: true }))).toBe('sound');
});

test('the fewest days at any address are left', () => {
  const sooner = sight('2', { until: NOW + 3 * DAY });
  expect(daysLeftOf(report(sight('1'), sooner))).toBe(3);
  expect(daysLeftOf(report(sight('1', { until: undefined })))).toBeUndefined();
});

test('content without such a reader says so', async () => {
  await expect(loadLooking({ ...library, readers: [] })).rejects.toThrow(
    'No reader of this content looks at services',
  );
});

test('a person reads it in the language asked for', () => {
  expect(reportText(report(sight('1')), library, 'en')).toBe(
    'till-1:80: nothing wrong was found\n\n1\ndays left: 20',
  );
  const ended = sight('1', { ...wrong('chip', true), until: NOW - DAY - 1 });
  const both = looked(ended, { address: '2', ...silent });
  expect(reportText(reportOf(both, reporting, 'ja'), library, 'ja')).toBe(
    [
      'till-1:80',
      '1\n1 日前に終わりました',
      `考えられる問題：ICがありません。\n   ${library.entries.find(({ slug }) => slug === 'chip-not-read')?.words['ja']?.title ?? ''} — https://help.example/terminal/ja/faq/chip-not-read/#visitor\n   プログラムごとの対処：据え置き型 — https://help.example/terminal/ja/faq/chip-not-read/`,
      '2\ntill-1 は応答しません。',
    ].join('\n\n'),
  );
});

test('of many clients those that most people have are quoted, and the others are counted', () => {
  const seen = report(sight('1', wrong('line-cut')));
  const [first] = seen.sights;
  const [fault] = first?.faults ?? [];
  const [shown] = fault?.shown ?? [];
  if (!first || !fault || !shown) throw new Error('Nothing is shown for this fault');
  const many = [...'1234567', 'counter'].map((client) => ({ ...shown, client, program: client }));
  const clients = library.clients.map((one) => ({ ...one, common: one.id === 'counter' }));
  const sights = [{ ...first, faults: [{ ...fault, shown: many }] }];
  const text = reportText({ ...seen, sights }, { ...library, clients }, 'en');
  const quoted = [...text.matchAll(/ - (\w+): E-40/g)].map(([, name]) => name);
  expect(quoted).toEqual(['counter', '1', '2', '3', '4', '5']);
  expect(text).toContain(' - 2 others: https://help.example/terminal/faq/no-line/messages/');
});
