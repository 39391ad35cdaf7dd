import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../../content/readers/certificate/reader.ts';
import type { Given, Reading } from '../../../src/domain/readers/reader.ts';
import { describeReading, type ReaderWords } from '../../../src/domain/readers/reader-words.ts';
import { makeAuthority, type Host } from '../../lab/authority/authority.ts';
import { faults } from '../../lab/faults.ts';
import { certificateData as data } from '../../support/certificate-words.ts';
import {
  healthyChains,
  KeyUsageFlags,
  makeChain,
  pemOf,
  readDamaged,
} from '../../support/certificates.ts';

const NOW = Date.now();

/** The faults of the lab that show in the certificates themselves, and what shows instead of others. */
const computable: Record<string, string> = {
  ...Object.fromEntries(
    [
      'expired',
      'expired-intermediate',
      'not-yet-valid',
      'self-signed',
      'missing-intermediate',
      'wrong-host',
      'no-san',
      'name-constraint',
      'issuer-not-an-authority',
      'wrong-usage',
      'authority-as-server',
      'bad-signature',
      'unknown-critical-extension',
      'sha1',
      'md5',
      'rsa-1024',
      'rsa-768',
      'long-validity',
    ].map((id) => [id, id]),
  ),
  // Who is trusted is not known, and the authority sends no certificate of its own.
  'unknown-issuer': 'missing-intermediate',
  hsts: 'expired',
};

const readings: Reading[] = [];

/** Reads something in which there has to be a certificate. */
async function reading(...given: Given[]): Promise<Reading> {
  const found = await read(given, NOW);
  if (typeof found !== 'object') throw new Error(`Not read: ${String(found)}`);
  readings.push(found);
  return found;
}
const idsIn = ({ findings }: Reading) => findings.map(({ id }) => id);
const command = (host: string) => `$ openssl s_client -connect ${host}:443 -servername ${host}\n`;
const faultsIn = async (host: string, ...chain: Parameters<typeof makeChain>) =>
  idsIn(await reading(command(host) + pemOf(await makeChain(...chain))));

describe('of the faults of the lab, those that a file shows', () => {
  let hosts: Host[];
  beforeAll(async () => {
    ({ hosts } = await makeAuthority(faults));
  });

  test.each(faults.map(({ id }) => id))('%s', async (id) => {
    const host = hosts.find(({ fault }) => fault.id === id);
    const found = await reading(command(host?.name ?? '') + (host?.chain ?? ''));
    const named = computable[id];
    expect(idsIn(found)).toEqual(named === undefined ? [] : [named]);
    const entry = data.findings.find((finding) => finding.id === named)?.entry;
    if (named === id) expect(entry).toBe(host?.fault.entry);
  });
});

describe('faults that the lab does not make', () => {
  const www = 'www.example.jp';

  test('a chain in another order is named, and put in order', async () => {
    const [leaf, ...others] = (await makeChain({ intermediates: 3 })).slice(0, -1);
    const sent = `${command(www)}CONNECTED(00000003)\n${pemOf([...others, ...(leaf ? [leaf] : [])])}`;
    const { findings, things } = await reading(sent);
    expect(findings).toEqual([
      { id: 'wrong-order', possible: false, values: expect.anything() as object },
    ]);
    expect(things.map(({ title }) => title)).toEqual([
      { words: 'role-server', values: { name: 'Server' } },
      ...[1, 2, 3].map((at) => ({
        words: 'role-intermediate',
        values: { name: `Authority ${String(at)}` },
      })),
    ]);
  });

  test('an intermediate certificate that is not valid yet', async () => {
    expect(await faultsIn(www, { validIntermediate: [5, 500] })).toEqual([
      'not-yet-valid-intermediate',
    ]);
  });

  test('more intermediate certificates than the root allows', async () => {
    expect(await faultsIn(www, { intermediates: 2, pathLength: 1 })).toEqual(['path-length']);
    expect(await faultsIn(www, { intermediates: 1, pathLength: 1 })).toEqual([]);
  });

  test('a precertificate', async () => {
    expect(await faultsIn(www, { poison: true, public: 'without-timestamps' })).toEqual([
      'precertificate',
    ]);
  });

  test('a public certificate without timestamps, which a server may send separately', async () => {
    const made = await makeChain({ public: 'without-timestamps' });
    const { findings } = await reading(command(www) + pemOf(made));
    expect(findings).toEqual([{ id: 'no-timestamps', possible: true, values: { name: 'Server' } }]);
  });

  test('a public certificate that lasts longer than the rules allow', async () => {
    const lasting = (days: number) =>
      faultsIn(www, { public: 'with-timestamps', valid: [-1, days - 2] });
    expect(await lasting(47)).toEqual([]);
    expect(await lasting(399)).toEqual(['long-validity']);
  });

  test('a key that may only sign certificates', async () => {
    expect(await faultsIn(www, { keyUsage: KeyUsageFlags.keyCertSign })).toEqual(['wrong-usage']);
  });

  test('an address and a name of another level are other names', async () => {
    const names = [
      { type: 'dns' as const, value: '*.example.jp' },
      { type: 'ip' as const, value: '192.0.2.7' },
    ];
    expect(await faultsIn('a.example.jp', { names })).toEqual([]);
    expect(await faultsIn('192.0.2.7', { names })).toEqual([]);
    for (const host of ['example.jp', 'a.b.example.jp', '192.0.2.8', 'badexample.jp'])
      expect([host, await faultsIn(host, { names })]).toEqual([host, ['wrong-host']]);
  });

  test('several at once: the most serious first, what is only possible last', async () => {
    const made = await makeChain({ valid: [-900, -1], public: 'without-timestamps' });
    const found = await reading(command('other.test') + pemOf(made.slice(0, 1)));
    expect(idsIn(found)).toEqual([
      'expired',
      'wrong-host',
      'long-validity',
      'missing-intermediate',
      'no-timestamps',
    ]);
  });
});

test('nothing is wrong with healthy chains of many kinds', async () => {
  const found: unknown[] = [];
  for await (const { kind, text } of healthyChains(16)) {
    const { findings, things } = await reading(text);
    if (findings.length > 0 || things.length < 2) found.push([kind, findings, things.length]);
  }
  expect(found).toEqual([]);
});

test('trust and revocation are never said to be known', async () => {
  const { notes } = await reading(pemOf(await makeChain()));
  expect(notes.map(({ words }) => words)).toEqual([
    'trust',
    'revocation',
    'server',
    'no-host',
    'clock',
  ]);
});

test('2,000 damaged files are read without an exception, in a moment each', async () => {
  const { wrong, readings: read_ } = await readDamaged(read, 2000, 2000);
  expect(wrong).toEqual([]);
  expect(read_).toBeGreaterThan(100);
  expect(read_).toBeLessThan(1900);
});

test('every reading can be put into words, in every language', () => {
  for (const locale of ['ja', 'en']) {
    const inLocale = <T extends { id: string; text: Record<string, string> }>(list: T[]) =>
      Object.fromEntries(list.map((item) => [item.id, { ...item, text: item.text[locale] ?? '' }]));
    const shown = { title: '', summary: '', action: '' };
    const words: ReaderWords = {
      findings: Object.fromEntries(
        Object.entries(inLocale(data.findings)).map(([id, finding]) => [
          id,
          { ...finding, ...shown },
        ]),
      ),
      words: Object.fromEntries(
        Object.entries(inLocale(data.words)).map(([id, { text }]) => [id, text]),
      ),
    };
    for (const one of readings) {
      const { findings, things, notes } = describeReading(one, words, (time) => time.toISOString());
      expect(findings.length).toBe(one.findings.length);
      const texts = [
        ...findings.map(({ text }) => text),
        ...things.flatMap(({ title, facts }) => [
          title,
          ...facts.flatMap(({ label, values }) => [label, ...values]),
        ]),
        ...notes,
      ];
      expect(texts.filter((text) => text === '' || /\{\w+\}/.test(text))).toEqual([]);
    }
  }
});

test('there are no words for findings that are never made', () => {
  const made = new Set(readings.flatMap(idsIn));
  // WebCrypto makes no keys for so weak a curve.
  expect(data.findings.map(({ id }) => id).filter((id) => !made.has(id))).toEqual(['weak-curve']);
});
