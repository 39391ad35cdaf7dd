import { expect, test } from 'vitest';
import { newestFirst, noticesAbout } from '../../../src/domain/library/notices.ts';
import { isHostOf, isShownOn, itemsAbout } from '../../../src/domain/hosts/own-hosts.ts';
import { hostsByLocale } from '../../../src/integrations/host-notes.ts';
import { readLibrary } from '../../../src/loader/load-library.ts';
import { hostsIn } from '../../../src/search/text/host-names.ts';

test('a pattern with a star stands for the names below, not for others that end alike', () => {
  expect(isHostOf('*.example.org', 'a.b.example.org')).toBe(true);
  expect(isHostOf('*.example.org', 'example.org')).toBe(false);
  expect(isHostOf('*.example.org', 'badexample.org')).toBe(false);
  expect(isHostOf('portal.example.org', 'portal.example.org')).toBe(true);
  expect(isHostOf('portal.example.org', 'x.portal.example.org')).toBe(false);
});

test('all host names of a pasted text are looked up, whatever their case', () => {
  const text = 'cdn.other.example refused\nhttps://Portal.Example.org/login 見つかりません';
  const items = [{ hosts: ['*.example.org'] }, { hosts: ['mail.example.org'] }];
  expect(hostsIn(text)).toEqual(['cdn.other.example', 'portal.example.org']);
  expect(itemsAbout(items, hostsIn(text))).toEqual([items[0]]);
});

test('a notice is shown from its first day to its last', () => {
  const days = { from: '2026-12-09', until: '2026-12-10' };
  const shown = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) =>
    isShownOn(days, day),
  );
  expect(shown).toEqual([false, true, true, false]);
  expect(isShownOn({ from: '2026-12-09' }, '2030-01-01')).toBe(true);
});

test('the browser gets the notices about hosts and the notes of the site, by locale', () => {
  const { library } = readLibrary('tests/fixtures/layered');
  expect(library && hostsByLocale(library)['ja']).toMatchObject({
    notices: [{ hosts: ['till.shops.example.org'], from: '2026-12-09' }],
    hosts: [{ text: expect.stringContaining('内線1234') }],
  });
});

test('a notice in some languages is shown in these alone', () => {
  const notice = {
    from: '2026-12-01',
    text: { ja: '停止中', en: 'Down' },
    hosts: [],
    entries: ['x'],
  };
  const notices = [
    { ...notice, id: 'all' },
    { ...notice, id: 'japanese', from: '2026-12-02', languages: ['ja'] },
  ];
  const ids = (locale: string) => newestFirst({ notices }, locale).map(({ id }) => id);
  expect(ids('ja')).toEqual(['japanese', 'all']);
  expect(ids('en')).toEqual(['all']);
  expect(noticesAbout({ notices }, 'x', 'en')).toHaveLength(1);
});
