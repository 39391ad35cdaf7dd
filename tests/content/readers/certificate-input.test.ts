import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../../content/readers/certificate/reader.ts';
import type { Given } from '../../../src/domain/readers/reader.ts';
import { readerData } from '../../../src/schemas/reader.ts';
import {
  derOf,
  makeChain,
  pemOf,
  requestOf,
  signedMessage,
  type MadeChain,
} from '../../support/certificates.ts';

const file = join(import.meta.dirname, '../../../content/readers/certificate/reader.yaml');
const data = readerData.parse(parse(readFileSync(file, 'utf8')));
const readable = new RegExp(data.text);
const secret = new RegExp(data.secret ?? '(?!)');

let chain: MadeChain;
let pem: string;
beforeAll(async () => {
  chain = (await makeChain()).slice(0, 2);
  pem = pemOf(chain);
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const inLines = (text: string, start = ''): string => text.replaceAll(/.{1,64}/g, `${start}$&\n`);
const armoured = (name: string, bytes: Uint8Array): string =>
  `-----BEGIN ${name}-----\n${inLines(base64(bytes))}-----END ${name}-----\n`;

describe('a chain is read as people paste and drop it', () => {
  const forms: Record<string, () => Given[]> = {
    'as it is': () => [pem],
    'with text around it': () => [`Hello,\nthis is what I get:\n${pem}\n-- \nTaro`],
    'amid the lines of openssl': () => [
      `Certificate chain\n 0 s:CN = x\n   i:CN = y\n${pem.replace('\n\n-----BEGIN', '\n 1 s:CN = y\n-----BEGIN')}---\nServer certificate\n`,
    ],
    indented: () => [pem.replaceAll(/^/gm, '      ')],
    quoted: () => [pem.replaceAll(/^/gm, '> ')],
    'quoted twice': () => [pem.replaceAll(/^/gm, '>> ')],
    'in one line': () => [pem.replaceAll('\n', ' ')],
    'in one line without spaces': () => [pem.replaceAll('\n', '')],
    'as a string of JSON': () => [JSON.stringify({ certificate: pem })],
    'with the line ends of Windows': () => [pem.replaceAll('\n', '\r\n')],
    'without its armour': () => [chain.map((one) => inLines(base64(derOf(one)))).join('\n')],
    'without its armour, quoted': () => [
      chain.map((one) => inLines(base64(derOf(one)), '> ')).join('>\n'),
    ],
    'as X509 CERTIFICATE': () => [pem.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE')],
    'as TRUSTED CERTIFICATE': () => [
      chain
        .map((one) => armoured('TRUSTED CERTIFICATE', Uint8Array.of(...derOf(one), 0x30, 0)))
        .join(''),
    ],
    'as PKCS7': () => [armoured('PKCS7', signedMessage(chain))],
    'as a file of PKCS#7': () => [signedMessage(chain)],
    'as a file of PEM': () => [Buffer.from(pem)],
    'as a file in UTF-16': () => [Buffer.from(`\uFEFF${pem}`, 'utf16le')],
    'as files of DER': () => chain.map(derOf),
    'as one file of DER': () => [Buffer.concat(chain.map(derOf))],
    'as a file of DER and one of PEM': () => [
      ...chain.slice(0, 1).map(derOf),
      Buffer.from(pemOf(chain.slice(1))),
    ],
    twice: () => [pem + pem],
  };

  test.each(Object.keys(forms))('%s', async (form) => {
    const given = forms[form]?.() ?? [];
    const found = await read(given, Date.now());
    expect(found).toMatchObject({
      findings: [],
      things: [
        { title: { words: 'role-server', values: { name: 'Server' } } },
        { title: { words: 'role-intermediate', values: { name: 'Authority 1' } } },
      ],
    });
    for (const text of given.filter((one) => typeof one === 'string')) {
      expect(text).toMatch(readable);
      expect(text).not.toMatch(secret);
    }
  });
});

test('one that is cut off or changed is said to be', async () => {
  for (const text of [
    pem.slice(0, 300),
    pem.replaceAll(/^M.{60}/gm, ''),
    base64(derOf(chain[0] ?? never())).slice(0, 200),
  ])
    expect(await read([text], Date.now())).toEqual({
      findings: [],
      things: [],
      notes: [{ words: 'damaged' }],
    });
});

test('other texts and files are not the reader’s', async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3);
  const integrity = `sha512-${base64(Buffer.alloc(200, 7))} ${base64(Buffer.alloc(300, 0x31))}`;
  for (const other of [
    'NET::ERR_CERT_DATE_INVALID',
    '',
    picture,
    new Uint8Array(),
    integrity,
    'PEM lib: no start line: -----BEGIN ',
  ])
    expect(await read([other], Date.now())).toBeUndefined();
});

test('requests, public keys and lists of revoked certificates are no secrets', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const files = [
    publicKey.export({ type: 'spki', format: 'der' }),
    publicKey.export({ type: 'pkcs1', format: 'der' }),
    await requestOf(),
  ];
  for (const der of files) {
    expect(await read([der], Date.now())).not.toBe('secret');
    expect(base64(der)).not.toMatch(secret);
  }
});

describe('a private key is refused, whatever its form', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const ed = generateKeyPairSync('ed25519').privateKey;
  const locked = { cipher: 'aes-256-cbc', passphrase: 'x' };
  const keys: Record<string, Buffer> = {
    'RSA, PKCS#8': rsa.export({ type: 'pkcs8', format: 'der' }),
    'RSA, PKCS#1': rsa.export({ type: 'pkcs1', format: 'der' }),
    'EC, PKCS#8': ec.export({ type: 'pkcs8', format: 'der' }),
    'EC, SEC 1': ec.export({ type: 'sec1', format: 'der' }),
    'Ed25519, PKCS#8': ed.export({ type: 'pkcs8', format: 'der' }),
    'RSA, PKCS#8, encrypted': rsa.export({ type: 'pkcs8', format: 'der', ...locked }),
  };

  test.each(Object.entries(keys))('%s', async (_, der) => {
    const bare = inLines(base64(der));
    for (const given of [new Uint8Array(der), bare, `> ${bare}`])
      expect(await read([given], Date.now())).toBe('secret');
    expect(bare).toMatch(readable);
    expect(await read([pem, new Uint8Array(der)], Date.now())).toBe('secret');
  });

  test('its armour alone tells, whole, cut off, quoted or in one line', () => {
    const texts = [
      rsa.export({ type: 'pkcs8', format: 'pem' }),
      rsa.export({ type: 'pkcs1', format: 'pem' }),
      ec.export({ type: 'sec1', format: 'pem' }),
      rsa.export({ type: 'pkcs8', format: 'pem', ...locked }),
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF',
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none',
    ].map(String);
    const ways = [
      (text: string) => text,
      (text: string) => text.slice(0, 120),
      (text: string) => text.replaceAll(/^/gm, '> '),
      (text: string) => text.replaceAll('\n', ' '),
      (text: string) => JSON.stringify(text),
      (text: string) => `${pem}\n${text}`,
    ];
    for (const text of texts.flatMap((one) => ways.map((way) => way(one)))) {
      expect(text).toMatch(secret);
      expect(text).toMatch(readable);
    }
    expect(String(texts[0]).slice(200)).toMatch(secret);
  });

  test('without its armour, too, where it is not encrypted', () => {
    for (const [name, der] of Object.entries(keys)) {
      if (name.includes('encrypted')) continue;
      expect([name, secret.test(base64(der).slice(0, 64))]).toEqual([name, true]);
    }
  });

  test('a key store and a bag of keys, as files', async () => {
    const store = Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2);
    const bag = Uint8Array.of(
      0x30,
      0x0f,
      2,
      1,
      3,
      0x30,
      0x0a,
      6,
      8,
      42,
      134,
      72,
      134,
      247,
      13,
      1,
      7,
    );
    for (const bytes of [store, bag]) expect(await read([bytes], Date.now())).toBe('secret');
  });
});

function never(): never {
  throw new Error('There is no certificate.');
}
