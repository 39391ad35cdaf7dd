import {
  bitsOf,
  readPublicKey,
  readSignatureAlgorithm,
  type PublicKey,
  type SignatureAlgorithm,
} from './algorithms.ts';
import {
  DerError,
  expectTag,
  inside,
  readElement,
  readOid,
  readSmallNumber,
  readTime,
  TAG,
  toHex,
  type Element,
} from './der.ts';
import { readHostNames, readName, type DistinguishedName, type HostNames } from './names.ts';

/** What an authority may do. */
export interface BasicConstraints {
  authority: boolean;
  /** How many intermediate certificates may stand below it. */
  pathLength?: number;
}

/** The names an authority may and may not issue for. */
export interface NameConstraints {
  permitted: HostNames;
  excluded: HostNames;
}

/** A certificate (RFC 5280) as far as its faults and facts need it. */
export interface Certificate {
  der: Uint8Array;
  /** What is signed, with its signature. */
  signed: Uint8Array;
  signature: Uint8Array;
  signatureAlgorithm: SignatureAlgorithm;
  serial: string;
  issuer: DistinguishedName;
  subject: DistinguishedName;
  /** In milliseconds since 1970. */
  validFrom: number;
  validTo: number;
  key: PublicKey;
  /** Undefined without the extension. */
  names?: HostNames;
  basicConstraints?: BasicConstraints;
  nameConstraints?: NameConstraints;
  /** The bits of the key usage, the first byte of it. */
  keyUsage?: number;
  /** The identifiers of its purposes. */
  purposes?: string[];
  policies: string[];
  /** Hexadecimal. */
  subjectKey?: string;
  authorityKey?: string;
  /** Where the certificate of its issuer can be fetched. */
  issuerAddress?: string;
  hasTimestamps: boolean;
  /** Whether it is what is shown to the logs before the certificate is issued, and is none itself. */
  precertificate: boolean;
  /** The identifiers of critical extensions nobody has to know. */
  unknownCritical: string[];
}

/** An extension of a certificate. */
export interface Extension {
  critical: boolean;
  value: Element;
}

const EXTENSION = {
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  names: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  policies: '2.5.29.32',
  authorityKey: '2.5.29.35',
  purposes: '2.5.29.37',
  information: '1.3.6.1.5.5.7.1.1',
  timestamps: '1.3.6.1.4.1.11129.2.4.2',
  poison: '1.3.6.1.4.1.11129.2.4.3',
} as const;

/** Critical extensions a client is expected to understand: those above and others of RFC 5280, TLS features. */
const UNDERSTOOD = new Set<string>([
  ...Object.values(EXTENSION),
  '2.5.29.18',
  '2.5.29.31',
  '2.5.29.33',
  '2.5.29.36',
  '2.5.29.54',
  '1.3.6.1.5.5.7.1.24',
]);

/**
 * Reads the certificate that begins some bytes.
 * @throws DerError if it is none
 */
export function readCertificate(bytes: Uint8Array): Certificate {
  const whole = readElement(bytes);
  const [body, algorithm, signature] = inside(whole);
  const fields = inside(body);
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [serial, , issuer, validity, subject, key, ...rest] = fields;
  const [from, to] = inside(validity);
  const extensions = readExtensions(rest.find(({ tag }) => tag === 0xa3));
  return {
    der: whole.whole,
    signed: expectTag(body, TAG.sequence).whole,
    signature: bitsOf(expectTag(signature, TAG.bits)),
    signatureAlgorithm: readSignatureAlgorithm(algorithm),
    serial: toHex(expectTag(serial, TAG.integer).bytes, ':'),
    issuer: readName(issuer),
    subject: readName(subject),
    validFrom: readTime(from),
    validTo: readTime(to),
    key: readPublicKey(key),
    ...readKnownExtensions(extensions),
    hasTimestamps: extensions.has(EXTENSION.timestamps),
    precertificate: extensions.has(EXTENSION.poison),
    unknownCritical: [...extensions].flatMap(([oid, { critical }]) =>
      critical && !UNDERSTOOD.has(oid) ? oid : [],
    ),
  };
}

/**
 * Reads extensions, by their identifiers.
 * @throws DerError
 */
export function readExtensions(element: Element | undefined): Map<string, Extension> {
  if (!element) return new Map();
  return new Map(
    inside(readElement(element.bytes)).map((extension) => {
      const [type, ...rest] = inside(extension);
      const critical = rest[0]?.tag === TAG.boolean && rest[0].bytes[0] !== 0;
      const { bytes } = expectTag(rest.at(-1), TAG.octets);
      return [readOid(type), { critical, value: readElement(bytes) }];
    }),
  );
}

type Known = Pick<
  Certificate,
  | 'names'
  | 'basicConstraints'
  | 'nameConstraints'
  | 'keyUsage'
  | 'purposes'
  | 'policies'
  | 'subjectKey'
  | 'authorityKey'
  | 'issuerAddress'
>;

function readKnownExtensions(extensions: Map<string, Extension>): Known {
  const read = <T>(oid: string, how: (value: Element) => T): T | undefined => {
    const extension = extensions.get(oid);
    return extension && how(extension.value);
  };
  return {
    names: read(EXTENSION.names, (value) => readHostNames(inside(value))),
    basicConstraints: read(EXTENSION.basicConstraints, readBasicConstraints),
    nameConstraints: read(EXTENSION.nameConstraints, readNameConstraints),
    keyUsage: read(EXTENSION.keyUsage, (value) => bitsOf(value)[0] ?? 0),
    purposes: read(EXTENSION.purposes, (value) => inside(value).map(readOid)),
    policies:
      read(EXTENSION.policies, (value) => inside(value).map((one) => readOid(inside(one)[0]))) ??
      [],
    subjectKey: read(EXTENSION.subjectKey, ({ bytes }) => toHex(bytes)),
    authorityKey: read(EXTENSION.authorityKey, (value) => {
      const key = inside(value).find(({ tag }) => tag === 0x80);
      return key && toHex(key.bytes);
    }),
    issuerAddress: read(EXTENSION.information, readIssuerAddress),
  };
}

function readBasicConstraints(value: Element): BasicConstraints {
  const parts = inside(value);
  const authority = parts[0]?.tag === TAG.boolean && parts[0].bytes[0] !== 0;
  const length = parts.find(({ tag }) => tag === TAG.integer);
  return { authority, ...(length && { pathLength: readSmallNumber(length) }) };
}

function readNameConstraints(value: Element): NameConstraints {
  const trees = (wanted: number): HostNames => {
    const part = inside(value).find(({ tag }) => tag === wanted);
    const names = part ? inside({ ...part, tag: TAG.sequence }) : [];
    return readHostNames(names.map((tree) => readElement(tree.bytes)));
  };
  return { permitted: trees(0xa0), excluded: trees(0xa1) };
}

/** Returns the address of the issuer’s certificate (caIssuers, RFC 5280, 4.2.2.1). */
function readIssuerAddress(value: Element): string | undefined {
  for (const access of inside(value)) {
    const [method, location] = inside(access);
    if (readOid(method) === '1.3.6.1.5.5.7.48.2' && location?.tag === 0x86)
      return readHostNames([location]).others[0];
  }
  return undefined;
}

/** Returns the certificate that begins some bytes; undefined if it is none. */
export function certificateIn(bytes: Uint8Array): Certificate | undefined {
  return orUndefined(() => readCertificate(bytes));
}

/** Returns what a function returns; undefined if it meets bytes that are no DER. */
export function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}
