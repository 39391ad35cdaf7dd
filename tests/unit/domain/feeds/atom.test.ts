import { expect, test } from 'vitest';
import { atomFeed } from '../../../../src/domain/feeds/atom.ts';
import { linksFor } from '../../../../src/domain/urls/urls.ts';
import { terminals } from '../terminals.ts';

const links = linksFor('https://help.example/', 'en', 'ja');
const feed = (dates: [string, string][]) =>
  atomFeed({ library: terminals, links, locale: 'ja', dates: new Map(dates), title: 'A & B' });
const idsIn = (xml: string) =>
  [...xml.matchAll(/<entry><id>.*?faq\/([\w-]+)\//g)].map(([, id]) => id);

test('what changed last comes first; of equally new entries the order is that of the alphabet', () => {
  expect(idsIn(feed([['paper-out', '2027-01-01T00:00:00Z']]))).toEqual([
    'paper-out',
    'chip-not-read',
    'no-line',
  ]);
});

test('the feed is as new as its newest entry and speaks its own language', () => {
  const xml = feed([['paper-out', '2027-01-01T00:00:00Z']]);
  expect(xml).toContain('<title>A &amp; B</title><updated>2027-01-01T00:00:00Z</updated>');
  expect(xml).toContain('xml:lang="ja"');
  expect(xml).toContain('<summary>レシート用の紙がなくなりました。</summary>');
});
