import { expect, test } from 'vitest';
import { content } from './tree.ts';

// Links and bookmarks name these. Entries, clients and platforms are added, never renamed or removed.
const entries = ['certificate-revoked', 'certificate-expired', 'unknown-issuer'];
const clients = [
  'internet-explorer edge-legacy edge chrome firefox safari opera gnome-web android-browser',
  'curl wget openssl gnutls git java node python go ruby php dotnet windows apple',
].flatMap((line) => line.split(' '));
const platforms = 'windows-xp windows-vista windows-7 windows macos linux android ios'.split(' ');

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

test('the entries are there', () => {
  expect(content().entries.map(({ slug }) => slug)).toEqual(expect.arrayContaining(entries));
});

test('the clients are there', () => {
  expect(idsOf(content().clients)).toEqual(expect.arrayContaining(clients));
});

test('the platforms are there', () => {
  expect(idsOf(content().platforms)).toEqual(expect.arrayContaining(platforms));
});

test.each([
  ['certificate-expired', 'chrome-156-ja chrome-156-en chrome-2009-ja firefox-153-ja'],
  ['certificate-expired', 'firefox-153-en wget-1-21-ja'],
  ['unknown-issuer', 'chrome-156-ja chrome-156-en firefox-153-ja firefox-153-en'],
  ['unknown-issuer', 'curl-7-88 wget-1-21-ja'],
])('of %s, the messages %s are there', (slug, ids) => {
  const entry = content().entries.find((one) => one.slug === slug);
  expect(idsOf(entry?.messages ?? [])).toEqual(expect.arrayContaining(ids.split(' ')));
});
