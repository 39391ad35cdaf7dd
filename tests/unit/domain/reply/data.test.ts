import { expect, test } from 'vitest';
import { replyData } from '../../../../src/domain/reply/data.ts';
import { terminals } from '../terminals.ts';

const [entry] = terminals.entries.filter(({ slug }) => slug === 'no-line');
if (!entry) throw new Error('The fixture has no entry no-line');
const data = replyData(terminals, entry, '/terminal/');

test('every message is there with the text letters quote', () => {
  expect(Object.keys(data.messages)).toEqual(['counter-5', 'portable-5-ja', 'portable-5']);
  expect(data.messages['portable-5-ja']).toEqual({
    lines: ['回線なし', '決済センターから応答がありません。', 'E-40　{seconds} 秒後に再接続します'],
    codes: ['E-40'],
    client: 'portable',
    platforms: ['firmware-5'],
  });
});

test('each language has its own words, names and addresses', () => {
  expect(data.words['ja']).toEqual({
    answers: entry.words['ja']?.answers,
    page: '/terminal/ja/faq/no-line/',
    short: '/terminal/ja/m/no-line/',
    administrator: '/terminal/ja/faq/no-line/#administrator',
    clients: { counter: '据え置き型', portable: '持ち運び型' },
    platforms: { 'firmware-5': 'ファームウェア 5' },
  });
  expect(data.words['en']?.page).toBe('/terminal/faq/no-line/');
});

test('steps come with their language, and the site’s own words with its letters', () => {
  const site = {
    ...terminals.site,
    reply: { signature: { en: 'Help desk', ja: '窓口' } },
  };
  const { words } = replyData({ ...terminals, site }, entry, '/', (locale) => [`1 ${locale}`]);
  expect(words['ja']).toMatchObject({ steps: ['1 ja'], signature: '窓口' });
  expect(words['en']).toMatchObject({ steps: ['1 en'], signature: 'Help desk' });
  expect(words['en']).not.toHaveProperty('greeting');
});

test('whom to tell ends with the help desk of the site, if there are lines about it', () => {
  const none = (): string[] => [];
  const { words } = replyData(terminals, entry, '/', none, (locale) => ['Desk', `Hours ${locale}`]);
  const contact = data.words['en']?.answers.contact ?? '';
  expect(contact).toMatch(/^[^\n]+$/);
  expect(words['en']?.answers.contact).toBe(`${contact}\nDesk\nHours en`);
});

test('a subject with host names says what they are called, and where they stand', () => {
  expect(data.hosts).toEqual([]);
  const host = { id: 'seconds', kind: 'host-name' as const, example: 'centre.example' };
  const placeholders = [{ ...host, name: { en: 'The centre', ja: 'センター' } }];
  const named = replyData({ ...terminals, placeholders }, entry, '/');
  expect(named.hosts).toEqual([{ id: 'seconds', example: 'centre.example' }]);
  expect(named.words['ja']?.host).toBe('センター');
});
