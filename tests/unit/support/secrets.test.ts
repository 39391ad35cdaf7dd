import { Buffer } from 'node:buffer';
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { leaksIn, pastes } from '../../support/secrets.ts';

const secret = '経理部検査場別館.jp/Zq7!vXw2Kp';
const host = '経理部検査場別館.jp';

for (const [form, bytes] of [
  ['as it is', secret],
  ['a piece of it', '…検査場別館.…'],
  ['in small letters', 'zq7!vxw2'],
  ['with percent signs', encodeURIComponent(secret)],
  ['with percent signs twice', encodeURIComponent(encodeURIComponent(secret))],
  ['of a form', new URLSearchParams({ q: secret }).toString()],
  ['as base64', Buffer.from(secret).toString('base64')],
  ['as base64, later', Buffer.from(`a${secret}`).toString('base64')],
  ['as base64 of addresses', Buffer.from(`ab${secret}`).toString('base64url')],
  ['as UTF-16', Buffer.from(secret, 'utf16le')],
  ['as UTF-16, the other way round', Buffer.from(secret, 'utf16le').swap16()],
  ['as base64 of UTF-16', Buffer.from(secret, 'utf16le').toString('base64')],
  ['as hexadecimal', Buffer.from(secret).toString('hex').toUpperCase()],
  [
    'as JSON',
    JSON.stringify(host).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`),
  ],
  ['as a host name', domainToASCII(host)],
] as const) {
  test(`a secret is seen ${form}`, () => {
    const request = Buffer.concat([
      Buffer.from('GET /a?b='),
      Buffer.from(bytes),
      Buffer.from(' HTTP/1.1\r\n'),
    ]);
    expect(leaksIn(request, [secret, host])).not.toEqual([]);
  });
}

test('what has nothing to do with the secrets is none', () => {
  const request = Buffer.from(
    'GET /search/ HTTP/1.1\r\nHost: localhost\r\nProxy-Connection: keep-alive',
  );
  expect(pastes.flatMap(({ secrets }) => leaksIn(request, secrets))).toEqual([]);
  expect(pastes.every(({ text, secrets }) => secrets.every((one) => text.includes(one)))).toBe(
    true,
  );
  expect(pastes).toHaveLength(12);
});
