import { describe, expect, test } from 'vitest';
import { wholeText } from '../../src/domain/library/message-text.ts';
import texts from '../fixtures/seed-messages.json' with { type: 'json' };
import { content } from './tree.ts';

/** The eight screens of the page this FAQ begins with. Their names are permanent. */
const screens: [id: keyof typeof texts, client: string, platforms: string[], ...codes: string[]][] =
  [
    ['ie-vista-7', 'internet-explorer', ['windows-vista', 'windows-7']],
    ['ie-xp', 'internet-explorer', ['windows-xp']],
    ['chrome-vista-7', 'chrome', ['windows-vista', 'windows-7']],
    ['chrome-xp', 'chrome', ['windows-xp']],
    ['safari-windows', 'safari', ['windows']],
    ['safari-macos', 'safari', ['macos']],
    ['opera', 'opera', [], '44'],
    ['firefox', 'firefox', [], 'SEC_ERROR_REVOKED_CERTIFICATE'],
  ];
const entry = content().entries.find(({ slug }) => slug === 'certificate-revoked');

describe('each screen is quoted character for character, under its name', () => {
  test.each(screens)('%s', (id, client, platforms, ...codes) => {
    const message = entry?.messages.find((one) => one.id === id);
    expect(message).toMatchObject({ client, platforms, codes, language: 'ja' });
    expect(message && wholeText(message)).toBe(texts[id]);
  });
});

test('the fixture holds these eight and no others', () => {
  expect(Object.keys(texts).toSorted()).toEqual(screens.map(([id]) => id).toSorted());
});

test('what two screens share is known, what differs by a comma is not taken for the same', () => {
  const shared = Object.fromEntries(entry?.messages.map(({ id, shared }) => [id, shared]) ?? []);
  expect(shared).toMatchObject({
    'ie-xp': ['certificate-revoked#ie-vista-7'],
    'safari-macos': ['certificate-revoked#safari-windows'],
    'chrome-xp': [],
  });
});
