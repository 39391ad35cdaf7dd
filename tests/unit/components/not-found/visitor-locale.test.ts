import { expect, test } from 'vitest';
import { visitorLocale } from '../../../../src/components/not-found/visitor-locale.ts';

const editions = [
  { locale: 'ja', home: '/help/' },
  { locale: 'en', home: '/help/en/' },
  { locale: 'zh-Hans', home: '/help/zh-Hans/' },
];

test('the path says in which language to speak', () => {
  expect(visitorLocale('/help/en/faq/none/', editions, ['ja'])).toBe('en');
  expect(visitorLocale('/help/zh-Hans/', editions, ['en'])).toBe('zh-Hans');
});

test('below the root it is the first language of the browser that the site has', () => {
  expect(visitorLocale('/help/faq/none/', editions, ['fr', 'en-GB', 'ja'])).toBe('en');
  expect(visitorLocale('/help/english/', editions, ['zh-CN'])).toBe('zh-Hans');
  expect(visitorLocale('/help/', editions, ['ja-JP', 'en'])).toBe('ja');
});

test('who reads none of them gets the page of the root', () => {
  expect(visitorLocale('/help/none', editions, ['fr'])).toBe('ja');
});
