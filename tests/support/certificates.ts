import 'reflect-metadata';
import { KeyObject } from 'node:crypto';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  X509Certificates,
  X509Certificate,
} from '@peculiar/x509';
import type { Read } from '../../src/domain/readers/reader.ts';
import { chance, type Chance } from './random.ts';

export { KeyUsageFlags };

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: Uint8Array.of(1, 0, 1) };

/** Algorithms of keys, by name. */
export const algorithms = {
  'RSA 2048': { ...RSA, modulusLength: 2048 },
  'RSA 3072': { ...RSA, modulusLength: 3072, hash: 'SHA-384' },
  'RSA-PSS 2048': { ...RSA, name: 'RSA-PSS', modulusLength: 2048, saltLength: 32 },
  'EC P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'EC P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  'EC P-521': { name: 'ECDSA', namedCurve: 'P-521', hash: 'SHA-512' },
  Ed25519: { name: 'Ed25519' },
} as const;
export type AlgorithmName = keyof typeof algorithms;

/** What a chain is made of; what is left out is as usual and correct. */
export interface ChainRequest {
  algorithm?: AlgorithmName;
  names?: { type: 'dns' | 'ip'; value: string }[];
  /** The number of intermediate certificates. */
  intermediates?: number;
  /** Days from now. */
  valid?: [from: number, to: number];
  /** Days from now, of the intermediate certificates. */
  validIntermediate?: [from: number, to: number];
  /** How many intermediates the root allows. */
  pathLength?: number;
  /** Whether it claims to be a public certificate, with or without timestamps of logs. */
  public?: 'with-timestamps' | 'without-timestamps';
  /** Whether it is a precertificate. */
  poison?: boolean;
  keyUsage?: KeyUsageFlags;
  /** Where the certificate of its issuer can be fetched. */
  issuerUrl?: string;
}

/** A chain: the certificate of a server, those between, the root. */
export type MadeChain = X509Certificate[];

const keyPairs = new Map<string, Promise<CryptoKeyPair>>();

/** Makes a pair of keys, once for each place in a chain: RSA keys take long. */
function keysOf(algorithm: AlgorithmName, place: number): Promise<CryptoKeyPair> {
  const key = `${algorithm} ${String(place)}`;
  const made =
    keyPairs.get(key) ??
    (crypto.subtle.generateKey(algorithms[algorithm], true, [
      'sign',
      'verify',
    ]) as Promise<CryptoKeyPair>);
  keyPairs.set(key, made);
  return made;
}

const DAY = 86_400_000;
const fromNow = (days: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + days * DAY);

/** Makes a chain of certificates, in order. */
export async function makeChain(request: ChainRequest = {}): Promise<MadeChain> {
  const { algorithm = 'EC P-256', intermediates = 1 } = request;
  const chain: X509Certificate[] = [];
  for (let place = intermediates + 1; place >= 0; place--) {
    const { publicKey } = await keysOf(algorithm, place);
    const [issuer] = chain;
    const signing = await keysOf(algorithm, issuer ? place + 1 : place);
    const leaf = place === 0;
    const [from, to] = leaf
      ? (request.valid ?? [-10, 80])
      : ((issuer && request.validIntermediate) ?? [-900, 2000]);
    const made = await X509CertificateGenerator.create({
      serialNumber: `4${String(place)}0102`,
      subject: leaf ? 'C=JP, O=試験, CN=Server' : `C=JP, O=試験, CN=Authority ${String(place)}`,
      issuer: issuer?.subject ?? `C=JP, O=試験, CN=Authority ${String(place)}`,
      notBefore: fromNow(from),
      notAfter: fromNow(to),
      publicKey,
      signingKey: signing.privateKey,
      signingAlgorithm: algorithms[algorithm],
      extensions: [
        ...(leaf
          ? leafExtensions(request)
          : authorityExtensions(issuer ? undefined : request.pathLength)),
        await SubjectKeyIdentifierExtension.create(publicKey),
        ...(issuer ? [await AuthorityKeyIdentifierExtension.create(issuer)] : []),
      ],
    });
    chain.unshift(made);
  }
  return chain;
}

function authorityExtensions(pathLength: number | undefined): Extension[] {
  return [
    new BasicConstraintsExtension(true, pathLength, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ];
}

function leafExtensions(request: ChainRequest): Extension[] {
  const names = request.names ?? [{ type: 'dns', value: 'www.example.jp' }];
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(request.keyUsage ?? KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
    new SubjectAlternativeNameExtension(names),
    ...(request.issuerUrl === undefined
      ? []
      : [new AuthorityInfoAccessExtension({ caIssuers: request.issuerUrl })]),
    ...(request.public ? [new CertificatePolicyExtension(['2.23.140.1.2.1'])] : []),
    ...(request.public === 'with-timestamps'
      ? [new Extension('1.3.6.1.4.1.11129.2.4.2', false, Uint8Array.of(4, 2, 0, 0).buffer)]
      : []),
    ...(request.poison
      ? [new Extension('1.3.6.1.4.1.11129.2.4.3', true, Uint8Array.of(5, 0).buffer)]
      : []),
  ];
}

/** Returns the private key of the servers whose certificates are made, as PEM. */
export async function serverKey(algorithm: AlgorithmName = 'EC P-256'): Promise<string> {
  const { privateKey } = await keysOf(algorithm, 0);
  return KeyObject.from(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Returns certificates as PEM. */
export const pemOf = (chain: MadeChain): string =>
  chain.map((one) => one.toString('pem')).join('\n');
/** Returns a certificate with another signature than its own. */
export function withWrongSignature(certificate: X509Certificate): X509Certificate {
  const bytes = derOf(certificate);
  return new X509Certificate(bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1));
}
export const derOf = (certificate: X509Certificate): Uint8Array =>
  new Uint8Array(certificate.rawData);

/** Returns a list of certificates as a signed message without content (PKCS#7). */
export const signedMessage = (chain: MadeChain): Uint8Array =>
  new Uint8Array(new X509Certificates(chain).export('raw'));

/** Makes a request for a certificate (PKCS#10), as DER. */
export async function requestOf(): Promise<Uint8Array> {
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: 'CN=www.example.jp',
    keys: await keysOf('EC P-256', 0),
    signingAlgorithm: algorithms['EC P-256'],
  });
  return new Uint8Array(request.rawData);
}

/** Names a certificate may have, with a host that is one of them. */
const NAMES: [ChainRequest['names'], host: string][] = [
  [[{ type: 'dns', value: 'www.example.jp' }], 'www.example.jp'],
  [
    [
      { type: 'dns', value: '*.example.jp' },
      { type: 'dns', value: 'example.jp' },
    ],
    'shop.example.jp',
  ],
  [[{ type: 'dns', value: 'WWW.Example.JP' }], 'www.example.jp'],
  [[{ type: 'dns', value: 'xn--wgv71a119e.jp' }], '日本語.jp'],
  [[{ type: 'dns', value: '*.xn--wgv71a119e.jp' }], 'www.日本語.jp'],
  [[{ type: 'ip', value: '192.0.2.7' }], '192.0.2.7'],
  [[{ type: 'ip', value: '2001:db8::7' }], '[2001:db8::7]'],
  [
    Array.from({ length: 100 }, (_, at) => ({
      type: 'dns' as const,
      value: `h${String(at)}.example.jp`,
    })),
    'h99.example.jp',
  ],
];

/** Makes healthy chains, each of another kind, as the output of a command names their host. */
export async function* healthyChains(
  count: number,
): AsyncGenerator<{ kind: string; text: string }> {
  const kinds = Object.keys(algorithms) as AlgorithmName[];
  for (let at = 0; at < count; at++) {
    const algorithm = kinds[at % kinds.length] ?? 'EC P-256';
    const [names, host] = NAMES[at % NAMES.length] ?? [undefined, ''];
    const intermediates = 1 + (at % 4);
    const withRoot = at % 3 === 0;
    const isPublic = at % 2 === 0;
    const days = isPublic ? [47, 90, 99][at % 3] : [90, 397, 800][at % 3];
    const chain = await makeChain({
      algorithm,
      ...(names && { names }),
      intermediates,
      valid: [-10, (days ?? 90) - 11],
      ...(isPublic && { public: 'with-timestamps' }),
    });
    const sent = withRoot ? chain : chain.slice(0, -1);
    yield {
      kind: `${algorithm}, ${host}, ${String(intermediates)} between, ${String(days)} days`,
      text: `openssl s_client -connect ${host}:443 -showcerts\nCONNECTED(00000003)\n${pemOf(sent)}`,
    };
  }
}

/** Damages some bytes in one of many ways. */
export function damageBytes(bytes: Uint8Array, { below, pick }: Chance): Uint8Array {
  const damaged = new Uint8Array(bytes);
  const at = below(bytes.length);
  const ways = [
    () => damaged.fill(below(256), at, at + 1),
    () => damaged.fill(0xff, at, at + below(8)),
    () => damaged.fill(0x80, at, at + 1),
    () => damaged.subarray(0, at),
    () => damaged.subarray(at),
    () =>
      Uint8Array.of(
        ...bytes.subarray(0, at),
        ...bytes.subarray(below(at + 1), at),
        ...bytes.subarray(at),
      ),
    () => damaged.fill(0x30, at, at + below(64)),
    () => damaged.map((byte) => (below(50) === 0 ? below(256) : byte)),
    () =>
      Uint8Array.from({ length: 2 + below(4000) }, (_, place) => (place % 2 === 0 ? 0x30 : 0x82)),
    () => Uint8Array.from({ length: 2 + below(4000) }, () => below(256)),
  ];
  return pick(ways)();
}

/** Reads many damaged files, and tells which were wrong: an exception, or more than a time in milliseconds. */
export async function readDamaged(
  read: Read,
  count: number,
  slow: number,
  seed = 1,
): Promise<{ wrong: string[]; readings: number; slowest: number }> {
  const random = chance(seed);
  const whole = await Promise.all(
    (['RSA 2048', 'EC P-256', 'Ed25519'] as const).map((algorithm) =>
      makeChain({ algorithm, public: 'with-timestamps' }),
    ),
  );
  const files = whole.flat().map(derOf);
  const wrong: string[] = [];
  let readings = 0;
  let slowest = 0;
  for (let at = 0; at < count; at++) {
    const file = damageBytes(random.pick(files), random);
    const start = performance.now();
    try {
      const reading = await read([file], Date.now());
      if (typeof reading === 'object' && reading.things.length > 0) readings += 1;
    } catch (error) {
      wrong.push(
        `${String(at)}: ${String(error)}: ${Buffer.from(file).toString('hex').slice(0, 200)}`,
      );
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > slow) wrong.push(`${String(at)}: ${took.toFixed()} ms`);
  }
  return { wrong, readings, slowest };
}
