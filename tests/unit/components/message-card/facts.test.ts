import { expect, test } from 'vitest';
import {
  appearsText,
  bypassText,
  captureSentence,
  cardTitle,
  seenText,
  versionsText,
} from '../../../../src/components/message-card/facts.ts';
import type { Parameters } from '../../../../src/i18n/fill.ts';
import type { Key } from '../../../../src/i18n/dictionary.ts';
import { t } from '../../../../src/i18n/t.ts';

const english = (key: Key, parameters?: Parameters) => t('en', key, parameters);
const japanese = (key: Key, parameters?: Parameters) => t('ja', key, parameters);

test.each([
  ['unknown' as const, '', ''],
  [{ from: '7' }, '7 and later', '7 以降'],
  [{ to: '9' }, 'up to 9', '9 まで'],
  [{ from: '7', to: '9' }, '7–9', '7〜9'],
  [{ from: '7', to: '7' }, '7', '7'],
])('the versions %j are told as “%s”', (versions, en, ja) => {
  expect(versionsText(versions, english)).toBe(en);
  expect(versionsText(versions, japanese)).toBe(ja);
});

test.each([
  [{ from: 2009 }, 'since 2009', '2009 年〜'],
  [{ from: 2009, to: 2011 }, '2009–2011', '2009〜2011 年'],
  [{ from: 2009, to: 2009 }, '2009', '2009 年'],
])('the years %j are told as “%s”', (seen, en, ja) => {
  expect(seenText(seen, english)).toBe(en);
  expect(seenText(seen, japanese)).toBe(ja);
});

test('by default, only with a setting and unknown are told apart', () => {
  const conditions = ['by-default', 'unknown', { settings: ['retry'] }] as const;
  const texts = conditions.map((appears) =>
    appearsText(
      typeof appears === 'string' ? appears : { settings: [...appears.settings] },
      english,
    ),
  );
  expect(texts).toEqual([
    t('en', 'message.appears.by-default'),
    '',
    t('en', 'message.appears.settings'),
  ]);
  expect(new Set(texts).size).toBe(3);
});

const capture = {
  reference: 'portable-5.2/en/line-cut',
  program: 'Terminal Display',
  version: '5.2.1',
  platform: 'firmware-5',
  system: 'Firmware 5.2.1',
  captured: '2026-11-22',
  settings: [],
};
const platforms = [{ id: 'firmware-5', name: { en: 'Firmware 5', ja: 'ファームウェア 5' } }];

test('a capture says from what, where and when it was made', () => {
  expect(captureSentence(capture, platforms, 'en', english)).toBe(
    'captured from Terminal Display 5.2.1 on Firmware 5, 22 November 2026',
  );
  expect(captureSentence(capture, platforms, 'ja', japanese)).toBe(
    'Terminal Display 5.2.1（ファームウェア 5、2026年11月22日）の画面を自動取得',
  );
});

test('a capture with changed settings announces them', () => {
  const changed = { ...capture, settings: ['retry=0'] };
  expect(captureSentence(changed, platforms, 'en', english)).toMatch(/, with changed settings:$/);
  expect(captureSentence(changed, platforms, 'ja', japanese)).toMatch(/、変更した設定：$/);
});

test('whether one can go on is told where it is known', () => {
  expect(bypassText('none', english)).toBe('not shown');
  expect(bypassText('unknown', english)).toBe('');
});

test('the title of a card names platforms, version and a language that is not the page’s', () => {
  const message = {
    platforms: ['firmware-5'],
    versions: { from: '5.2', to: '5.2' },
    language: 'en',
  };
  expect(cardTitle(message, platforms, 'en', english)).toBe('Firmware 5 · version 5.2');
  expect(cardTitle(message, platforms, 'ja', japanese)).toBe(
    'ファームウェア 5 · バージョン 5.2 · 英語',
  );
  const any = { platforms: [], versions: 'unknown' as const, language: 'ja' };
  expect(cardTitle(any, platforms, 'ja', japanese)).toBe('共通');
});
