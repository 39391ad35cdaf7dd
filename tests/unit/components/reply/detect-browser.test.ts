import { describe, expect, test } from 'vitest';
import { detectBrowser } from '../../../../src/components/reply/detect-browser.ts';

const detections = [
  {
    client: 'surfer',
    name: { en: 'Surfer', ja: 'サーファー' },
    includes: ['Surfer/'],
    excludes: ['Diver/'],
  },
  {
    client: 'plain',
    name: { en: 'Plain Browser', ja: '標準ブラウザ' },
    includes: ['Tablet', 'Version/'],
    excludes: [],
  },
];

test('a browser that tells its brands is named by them, without the one it made up', () => {
  const userAgentData = {
    brands: [
      { brand: 'Not/A)Brand', version: '99' },
      { brand: 'Engine', version: '156' },
      { brand: 'Surfer', version: '156' },
    ],
    platform: 'Linux',
  };
  expect(detectBrowser({ userAgent: '', userAgentData }, detections, 'en')).toBe(
    'Engine 156, Surfer 156 (Linux)',
  );
});

test.each(['Not A;Brand', ' Not;A Brand', 'Not_A Brand', 'Not?A_Brand', 'Not=A?Brand'])(
  '%j is made up',
  (brand) => {
    const userAgentData = { brands: [{ brand, version: '8' }], platform: 'Linux' };
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:9.0) Surfer/9.1';
    expect(detectBrowser({ userAgent, userAgentData }, detections, 'ja')).toBe(
      'サーファー 9 (X11; Linux x86_64)',
    );
  },
);

describe('another is recognised by its user agent', () => {
  test.each([
    ['Mozilla/5.0 (A; rv:153.0) Surfer/153.0', 'Surfer 153 (A)'],
    ['Mozilla/5.0 (Tablet 7) Version/4.0', 'Plain Browser (Tablet 7)'],
    ['Surfer/1', 'Surfer 1'],
  ])('%s', (userAgent, name) => {
    expect(detectBrowser({ userAgent }, detections, 'en')).toBe(name);
  });
});

test('what nobody recognises stands as it is', () => {
  const userAgent = 'Mozilla/5.0 (B) Surfer/1 Diver/2';
  expect(detectBrowser({ userAgent }, detections, 'en')).toBe(userAgent);
});
