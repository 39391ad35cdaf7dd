import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { look } from '../../../content/readers/certificate/look.ts';
import { parseTarget } from '../../../content/readers/certificate/look/target.ts';
import type { LookOptions, Sight } from '../../../src/domain/readers/look.ts';
import { makeAuthority, type Authority, type Host } from '../../lab/authority/authority.ts';
import { faults } from '../../lab/faults.ts';
import { expectWords } from '../../support/certificate-words.ts';
import {
  derOf,
  makeChain,
  pemOf,
  serverKey,
  withWrongSignature,
  type MadeChain,
} from '../../support/certificates.ts';
import { listen } from '../../support/loopback-lab.ts';

let authority: Authority;
let healthy: Host;
beforeAll(async () => {
  authority = await makeAuthority(faults.filter(({ id }) => id === 'healthy'));
  const [first] = authority.hosts;
  if (!first) throw new Error('The lab has no healthy host.');
  healthy = first;
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
/** Starts a server that ends with the test, and returns its port. */
function start(server: Server, address?: string): Promise<number> {
  servers.push(server);
  return listen(server, address);
}

async function sightsOf(service: string, more: Partial<LookOptions> = {}): Promise<Sight[]> {
  const looked = await look(service, {
    now: Date.now(),
    timeout: 10_000,
    addresses: ['127.0.0.1'],
    trusted: new Uint8Array(authority.root.rawData),
    alone: true,
    ...more,
  });
  const sights = looked?.sights ?? [];
  for (const sight of sights) expectWords(sight);
  return sights;
}
const idsOf = ({ reading }: Sight) => reading?.findings.map(({ id }) => id);

describe('what is spoken before TLS begins', () => {
  /** For each protocol what the server says first, and what it answers to what it is told. */
  const conversations: Record<string, { first?: string; answers: [RegExp, string][] }> = {
    smtp: {
      first: '220-mail.test\r\n220 ready\r\n',
      answers: [
        [/^EHLO \S+\r\n$/, '250-mail.test\r\n250-STARTTLS\r\n250 SIZE 1\r\n'],
        [/^STARTTLS\r\n$/, '220 go\r\n'],
      ],
    },
    imap: { first: '* OK ready\r\n', answers: [[/^a STARTTLS\r\n$/, '* note\r\na OK go\r\n']] },
    pop3: { first: '+OK ready\r\n', answers: [[/^STLS\r\n$/, '+OK go\r\n']] },
    ldap: {
      answers: [[/1\.3\.6\.1\.4\.1\.1466\.20037$/, '0\x0c\x02\x01\x01x\x07\n\x01\0\x04\0\x04\0']],
    },
    postgres: { answers: [[/^\0\0\0\x08\x04\xd2\x16\x2f$/, 'S']] },
  };

  /** Returns a server that speaks a protocol, then TLS. */
  const speaking = ({ first, answers }: (typeof conversations)[string]) =>
    createServer((socket: Socket) => {
      socket.on('error', () => undefined);
      const left = [...answers];
      if (first !== undefined) socket.write(first, 'latin1');
      socket.on('data', function answer(bytes: Buffer) {
        const [pattern, text] = left.shift() ?? [/$^/, ''];
        if (!pattern.test(bytes.toString('latin1'))) return void socket.end('501 what?\r\n');
        socket.write(text, 'latin1');
        if (left.length > 0) return;
        socket.off('data', answer);
        const secureContext = createSecureContext({ key: healthy.key, cert: healthy.chain });
        new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined);
      });
    });

  test.each(Object.entries(conversations))('%s', async (starttls, conversation) => {
    const port = await start(speaking(conversation));
    const [sight] = await sightsOf(`${healthy.name}:${String(port)}`, { starttls });
    expect(sight?.obstacle).toBeUndefined();
    expect(sight && idsOf(sight)).toEqual([]);
    expect(sight?.reading?.things[0]?.title).toEqual({
      words: 'role-server',
      values: { name: healthy.name },
    });
  });

  test('a server that does not go on to TLS is quoted', async () => {
    const answers: [RegExp, string][] = [[/EHLO/, '250-mail.test\r\n250 SIZE 1\r\n']];
    const port = await start(speaking({ first: '220 ready\r\n', answers }));
    const [sight] = await sightsOf(`a.test:${String(port)}`, { starttls: 'smtp' });
    expect(sight?.obstacle).toMatchObject({
      words: 'no-starttls',
      values: { protocol: 'SMTP', answer: '250 SIZE 1' },
    });
  });
});

describe('a service as people write it', () => {
  test.each([
    ['www.example.jp', 'www.example.jp', 443, undefined],
    ['WWW.Example.JP.:8443', 'www.example.jp', 8443, undefined],
    ['https://www.example.jp/a?b', 'www.example.jp', 443, undefined],
    ['https://www.example.jp:25/', 'www.example.jp', 25, undefined],
    ['mail.example.jp:25', 'mail.example.jp', 25, 'smtp'],
    ['mail.example.jp:587', 'mail.example.jp', 587, 'smtp'],
    ['mail.example.jp:993', 'mail.example.jp', 993, undefined],
    ['imap://mail.example.jp', 'mail.example.jp', 143, 'imap'],
    ['ldaps://ldap.example.jp', 'ldap.example.jp', 636, undefined],
    ['postgresql://db.example.jp', 'db.example.jp', 5432, 'postgres'],
    ['日本語.jp', 'xn--wgv71a119e.jp', 443, undefined],
    ['192.0.2.1:443', '192.0.2.1', 443, undefined],
    ['2001:db8::1', '2001:db8::1', 443, undefined],
    ['[2001:db8::1]:8443', '2001:db8::1', 8443, undefined],
  ])('%s', (text, host, port, starttls) => {
    expect(parseTarget(text)).toEqual({ host, port, ...(starttls && { starttls }) });
  });

  test.each(['', 'a b', 'ftp://a.test', 'a.test:0', 'a.test:70000', 'user@a.test', ':443', '[::1'])(
    '%s is none',
    async (text) => {
      expect(parseTarget(text)).toBeUndefined();
      expect(await look(text, { now: 0, timeout: 1 })).toBeUndefined();
    },
  );
});

describe('why nothing was seen', () => {
  const wordsAt = async (port: number, more: Partial<LookOptions> = {}) =>
    (await sightsOf(`a.test:${String(port)}`, more))[0]?.obstacle?.words;

  test('nothing listens there', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((done) => server.close(done));
    expect(await wordsAt(port)).toBe('refused');
  });

  test('the server says nothing', async () => {
    expect(await wordsAt(await start(createServer()), { timeout: 200 })).toBe('silent');
    const port = await start(createServer());
    expect(await wordsAt(port, { timeout: 200, starttls: 'imap' })).toBe('no-answer');
  });

  test('the server speaks first, and no TLS', async () => {
    const port = await start(
      createServer((socket) => void socket.write('220 mail.test ready\r\n')),
    );
    const [sight] = await sightsOf(`a.test:${String(port)}`);
    expect(sight?.obstacle).toEqual({ words: 'no-tls', values: { answer: '220 mail.test ready' } });
  });

  test('the server closes before TLS begins', async () => {
    const port = await start(createServer((socket) => socket.destroy()));
    expect(await wordsAt(port, { starttls: 'smtp' })).toBe('cut-before');
  });

  test('the server knows an alert of its own', async () => {
    const unrecognisedName = Buffer.of(0x15, 3, 3, 0, 2, 2, 112);
    const server = createServer((socket) => {
      socket.on('error', () => undefined).once('data', () => socket.end(unrecognisedName));
    });
    const [sight] = await sightsOf(`a.test:${String(await start(server))}`);
    expect(sight?.obstacle).toEqual({ words: 'alert', values: { number: '112' } });
  });

  test('the name has no address', async () => {
    const sights = await sightsOf('a.test', { addresses: [] });
    expect(sights).toEqual([
      { address: '', obstacle: { words: 'no-such-host', values: { host: 'a.test' } } },
    ]);
  });

  test('one of several addresses does not answer', async () => {
    const { key, chain, name } = healthy;
    const port = await start(createTlsServer({ key, cert: chain }));
    const addresses = ['127.0.0.1', '::1'];
    const [four, six] = await sightsOf(`${name}:${String(port)}`, { addresses });
    expect(four).toMatchObject({ address: '127.0.0.1', reading: { findings: [] } });
    expect(six?.address).toBe('::1');
    expect(['refused', 'no-route']).toContain(six?.obstacle?.words);
  });
});

describe('what was sent', () => {
  const www = 'www.example.jp';
  /** Starts a server that sends certificates in an order, and looks at it. */
  async function sending(sent: MadeChain, more: Partial<LookOptions>): Promise<Sight | undefined> {
    const port = await start(createTlsServer({ key: await serverKey(), cert: pemOf(sent) }));
    return (await sightsOf(`${www}:${String(port)}`, more))[0];
  }
  const rootOf = (chain: MadeChain): Uint8Array | undefined => chain.slice(-1).map(derOf)[0];
  /** Serves a certificate of a chain over HTTP, and returns the chain with its address in the first. */
  async function fetched(intermediates: number): Promise<MadeChain> {
    let served: Uint8Array = new Uint8Array();
    const server = createHttpServer((_, response) => response.end(served));
    const issuerUrl = `http://127.0.0.1:${String(await start(server))}/issuer.cer`;
    const chain = await makeChain({ intermediates, issuerUrl });
    served = chain.slice(1, 2).map(derOf)[0] ?? served;
    return chain;
  }

  test('is read in the order in which it was sent, whatever the version', async () => {
    const chain = await makeChain({ intermediates: 2 });
    const [leaf, first, second] = chain;
    const trusted = rootOf(chain);
    if (!leaf || !first || !second) throw new Error('The chain is too short.');
    const right = await sending([leaf, first, second], { trusted });
    expect(right && idsOf(right)).toEqual([]);
    const wrong = await sending([leaf, second, first], { trusted });
    expect(wrong && idsOf(wrong)).toEqual(['wrong-order']);
  });

  test('a missing issuer is told from one nobody knows, where it can be fetched', async () => {
    const chain = await fetched(1);
    const sent = chain.slice(0, 1);
    const known = await sending(sent, { trusted: rootOf(chain), alone: false });
    expect(known?.reading?.findings).toMatchObject([{ id: 'missing-intermediate' }]);
    const unknown = await sending(sent, { alone: false });
    expect(unknown && idsOf(unknown)).toEqual(['missing-intermediate', 'unknown-issuer']);
    const direct = await sending((await fetched(0)).slice(0, 1), { alone: false });
    expect(direct?.reading?.findings).toMatchObject([{ id: 'unknown-issuer' }]);
    for (const sight of [known, unknown, direct])
      expect(sight?.reading?.findings.some(({ possible }) => possible)).toBe(false);
  });

  test('a signature of any kind is checked', async () => {
    const chain = await makeChain({ algorithm: 'Ed25519' });
    const [leaf, issuer] = chain;
    if (!leaf || !issuer) throw new Error('The chain is too short.');
    const key = await serverKey('Ed25519');
    for (const [sent, found] of [
      [leaf, []],
      [withWrongSignature(leaf), ['bad-signature']],
    ] as const) {
      const server = createTlsServer({ key, cert: pemOf([sent, issuer]) });
      const [sight] = await sightsOf(`${www}:${String(await start(server))}`, {
        trusted: rootOf(chain),
      });
      expect(sight && idsOf(sight)).toEqual(found);
    }
  });

  test('a certificate that is trusted itself is no fault', async () => {
    const chain = await makeChain({ intermediates: 0 });
    const [leaf] = chain;
    const trusting = await sending(chain.slice(0, 1), { trusted: leaf && derOf(leaf) });
    expect(trusting && idsOf(trusting)).toEqual([]);
  });

  test('it says until when it holds, and what is compared with the next time', async () => {
    const chain = await makeChain({ validIntermediate: [-9, 20] });
    const sight = await sending(chain.slice(0, 2), { trusted: rootOf(chain) });
    expect(sight?.until).toBe(chain[1]?.notAfter.getTime());
    const marks = Object.fromEntries(
      (sight?.marks ?? []).map(({ label, values }) => [label, values]),
    );
    expect(marks).toEqual({
      names: [www],
      to: [chain[0]?.notAfter.getTime()],
      chain: ['Server', 'Authority 1', 'Authority 2'],
      key: ['EC P-256'],
      serial: ['40:01:02'],
      protocol: ['TLSv1.3'],
    });
  });
});
