import { expect, test } from 'vitest';
import { linksFor } from '../../../../src/domain/urls/urls.ts';
import { openSearchDescription } from '../../../../src/domain/feeds/open-search.ts';
import { terminals } from '../terminals.ts';

const links = linksFor('https://help.example/', 'en', 'en');
const shortNameOf = (site: Partial<typeof terminals.site>) => {
  const xml = openSearchDescription({ ...terminals.site, ...site }, links, 'en');
  return /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1];
};

test.each([
  ['Terminal Help', 'Terminal Help'],
  ['Payment Terminal Help', 'Payment Terminal'],
  ['Payments Terminal Help', 'Payments'],
  ['決済端末の画面に出る文章を調べるところ', '決済端末の画面に出る文章を調べる'],
  ['Tills & Cards', 'Tills &amp; Cards'],
])('a name has at most 16 characters and is cut between words: %s', (name, short) => {
  expect(shortNameOf({ name: { en: name } })).toBe(short);
});

test('a short name of the site’s own comes first', () => {
  expect(shortNameOf({ 'short-name': { en: 'Tills' } })).toBe('Tills');
});
