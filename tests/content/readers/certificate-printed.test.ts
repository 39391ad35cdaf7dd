import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../../content/readers/certificate/reader.ts';
import { printedIn } from '../../../content/readers/certificate/printed.ts';
import type { Reading } from '../../../src/domain/readers/reader.ts';
import { certificateData, expectWords } from '../../support/certificate-words.ts';
import { chance } from '../../support/random.ts';

// One chain as programs print it: of the server one with SHA-1, RSA of 1024 bits and for clients only.
const folder = join(import.meta.dirname, '../../fixtures/printed');
const printed = (file: string) => readFileSync(join(folder, file), 'utf8');
const whole = ['openssl-3.0.txt', 'keytool-17.txt', 'keytool-17-ja.txt', 'certtool-3.7.txt'];
const BEGINS = Date.UTC(2026, 10, 30, 15, 59, 42);
const NOW = BEGINS + 86_400_000;

async function readingOf(text: string, now = NOW): Promise<Reading> {
  const reading = await read([text], now);
  if (typeof reading !== 'object') throw new Error(`Not read: ${String(reading)}`);
  expectWords({ address: '', reading });
  return reading;
}
const idsIn = ({ findings }: Reading) => findings.map(({ id }) => id);
/** The facts of the first certificate that every program prints. */
const factsIn = ({ things }: Reading) =>
  Object.fromEntries(
    (things[0]?.facts ?? [])
      .filter(({ label }) => !['signature', 'serial'].includes(label))
      .map(({ label, values }) => [label, values]),
  );

describe('what a program prints of a chain is read like the chain itself', () => {
  const readable = new RegExp(certificateData.text);

  test.each(whole)('%s', async (file) => {
    const [text, itself] = [await readingOf(printed(file)), await readingOf(printed('chain.pem'))];
    expect(readable.test(printed(file))).toBe(true);
    expect(idsIn(text)).toEqual(['wrong-usage', 'sha1', 'rsa-1024']);
    expect(idsIn(text)).toEqual(idsIn(itself));
    expect(factsIn(text)).toEqual(factsIn(itself));
    expect(text.things.map(({ title }) => title)).toEqual(itself.things.map(({ title }) => title));
    expect(text.notes[0]).toEqual({ words: 'printed' });
  });

  test.each(whole)('%s, quoted and at another time', async (file) => {
    const quoted = printed(file).replaceAll(/^/gm, '> ').replaceAll('\n', '\r\n');
    expect(readable.test(quoted)).toBe(true);
    const { findings } = await readingOf(quoted, BEGINS + 91 * 86_400_000);
    expect(findings[0]).toMatchObject({ id: 'expired', values: { days: '1' } });
    expect((await readingOf(printed(file), BEGINS - 1)).findings[0]?.id).toBe('not-yet-valid');
  });
});

test('what is not printed is not held against it', async () => {
  const short = printed('keytool-17-short.txt');
  expect(idsIn(await readingOf(short))).toEqual(['sha1', 'rsa-1024', 'missing-intermediate']);
});

test('the text before it may be an error, which is searched', async () => {
  const { rest } = await readingOf(`verify error:num=10\n${printed('openssl-3.0.txt')}`);
  expect(rest).toBe('verify error:num=10');
});

describe('as Windows prints it', () => {
  /** In the form of https://learn.microsoft.com/troubleshoot/iis/analyze-client-certificate */
  const dump = (from: string, to: string) =>
    [
      'X509 Certificate:',
      'Version: 3',
      'Serial Number: 25f51e4e0000115a',
      'Signature Algorithm:',
      '    Algorithm ObjectId: 1.2.840.113549.1.1.11 sha256RSA',
      'Issuer:',
      '    CN=Example authority',
      '    O=Example',
      '',
      `  NotBefore: ${from}`,
      `  NotAfter: ${to}`,
      '',
      'Subject:',
      '    CN=www.example.jp',
      '',
      'Public Key Algorithm:',
      '    Algorithm ObjectId: 1.2.840.113549.1.1.1 RSA',
      'Public Key Length: 2048 bits',
      'Certificate Extensions: 2',
      '    Subject Alternative Name',
      '        DNS Name=www.example.jp',
      '    Enhanced Key Usage',
      '        Server Authentication (1.3.6.1.5.5.7.3.1)',
    ].join('\n');

  test.each([
    ['11/30/2026 3:59 PM', '2/28/2027 12:05 AM'],
    ['2026/11/30 15:59', '2027/02/28 0:05'],
  ])('%s', (from, to) => {
    const [certificate] = printedIn(dump(from, to)).certificates;
    expect(certificate).toMatchObject({
      subject: { text: 'CN=www.example.jp', short: 'www.example.jp' },
      issuer: { text: 'CN=Example authority, O=Example' },
      validFrom: new Date(2026, 10, 30, 15, 59).getTime(),
      validTo: new Date(2027, 1, 28, 0, 5).getTime(),
      names: { dns: ['www.example.jp'] },
      key: { name: 'RSA 2048' },
      signatureAlgorithm: { hash: 'SHA-256' },
      purposes: ['1.3.6.1.5.5.7.3.1'],
    });
  });
});

test('an error that names a date is none, and what was cut off or spoilt throws nothing', async () => {
  const error =
    'java.security.cert.CertificateExpiredException: NotAfter: Mon Nov 30 15:59:42 JST 2026';
  expect(await read([error], NOW)).toBeUndefined();
  const { below, pick } = chance(5);
  for (let count = 0; count < 300; count++) {
    const text = printed(pick(whole));
    const at = below(text.length);
    const until = at + below(200);
    await read([text.slice(0, at) + text.slice(until)], NOW);
    await read([text.slice(0, at) + text.slice(at - below(at + 1))], NOW);
  }
});
