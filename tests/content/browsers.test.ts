import { describe, expect, test } from 'vitest';
import { detectClient } from '../../src/domain/library/detect-client.ts';
import { content } from './tree.ts';

const detections = content().clients.flatMap(({ id, detect }) =>
  detect ? [{ client: id, ...detect }] : [],
);
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)';
const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const IOS_KIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

const agents: [name: string, userAgent: string, client: string | undefined][] = [
  ['Chrome on Windows', `${WINDOWS} ${KIT} Chrome/156.0.0.0 Safari/537.36`, 'chrome'],
  ['Chrome on Android', `${ANDROID} ${KIT} Chrome/156.0.0.0 Mobile Safari/537.36`, 'chrome'],
  ['Edge', `${WINDOWS} ${KIT} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'edge'],
  [
    'Edge (Legacy)',
    `${WINDOWS} ${KIT} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
    'edge-legacy',
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'firefox',
  ],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
    'firefox',
  ],
  ['Safari on a Mac', `${MAC} ${IOS_KIT} Version/18.1 Safari/605.1.15`, 'safari'],
  ['Safari on an iPhone', `${IPHONE} ${IOS_KIT} Version/18.1 Mobile/15E148 Safari/604.1`, 'safari'],
  ['Opera', `${WINDOWS} ${KIT} Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0`, 'opera'],
  [
    'Internet Explorer 11',
    'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'internet-explorer',
  ],
  [
    'Internet Explorer 8',
    'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)',
    'internet-explorer',
  ],
  [
    'GNOME Web',
    `Mozilla/5.0 (X11; Linux x86_64) ${IOS_KIT} Version/16.0 Safari/605.1.15`,
    'gnome-web',
  ],
  [
    'the browser of Android 4',
    'Mozilla/5.0 (Linux; U; Android 4.0.4; ja-jp; SC-02C) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    'android-browser',
  ],
  [
    'a browser we have no screens of',
    `${ANDROID} ${KIT} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    undefined,
  ],
  ['curl', 'curl/8.5.0', undefined],
];

describe('a visitor’s own browser is recognised', () => {
  test.each(agents)('%s', (_, userAgent, client) => {
    expect(detectClient(userAgent, detections)).toBe(client);
  });
});

// A page has tabs for some clients only, so that no client may rely on another’s being asked first.
describe('and taken for no other', () => {
  test.each(agents)('%s', (_, userAgent, client) => {
    const claimed = detections.filter((one) => detectClient(userAgent, [one]));
    expect(claimed.map((one) => one.client)).toEqual(client ? [client] : []);
  });
});

test.each([
  ['Chrome', `${IPHONE} ${IOS_KIT} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`],
  ['Firefox', `${IPHONE} ${IOS_KIT} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`],
  ['Edge', `${IPHONE} ${IOS_KIT} Version/18.0 EdgiOS/131.0.2903.48 Mobile/15E148 Safari/604.1`],
])('%s on an iPhone is not taken for Safari', (_, userAgent) => {
  expect(detectClient(userAgent, detections)).not.toBe('safari');
});
