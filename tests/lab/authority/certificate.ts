import 'reflect-metadata';
import { createSign, generateKeyPairSync, KeyObject, randomBytes } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PublicKey,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  AuthorityKeyIdentifierExtension,
  type Extension,
} from '@peculiar/x509';
import type { CertificateFault } from '../fault.ts';

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** A certificate with its private key, both in memory only. */
export interface Issued {
  certificate: X509Certificate;
  /** The subject, which is the issuer of what it signs. */
  name: string;
  /** PEM, for a server. */
  pem: string;
  keyPem: string;
  /** The key to sign with. */
  key?: CryptoKey;
}

/** Returns a time some days from now, without fractions of a second. */
export function daysFromNow(days: number): Date {
  return new Date(Math.floor((Date.now() + days * DAY) / 1000) * 1000);
}

/** The properties of a certificate to be made. */
export interface Request {
  name: string;
  /** Its issuer; itself if left out. */
  issuer?: Issued | undefined;
  valid: { from: number; to: number };
  authority: boolean;
  /** Whether it signs others although it is no authority. */
  signs?: boolean;
  key?: CertificateFault['key'];
  hash?: CertificateFault['hash'];
  broken?: boolean | undefined;
  extensions?: Extension[];
}

/** Makes a certificate. Issuers have RSA keys, which work with every hash; servers have EC keys. */
export async function issue(request: Request): Promise<Issued> {
  const { name, issuer, valid, authority, signs, extensions = [] } = request;
  const keys = request.key ? weakKeys(request.key) : await ownKeys(authority || signs ? RSA : EC);
  const signer = issuer?.key ?? keys.key;
  if (!signer) throw new Error(`${name} has nobody to sign it.`);
  const made = await X509CertificateGenerator.create({
    serialNumber: `4${randomBytes(9).toString('hex').slice(1)}`,
    subject: name,
    issuer: issuer?.name ?? name,
    notBefore: daysFromNow(valid.from),
    notAfter: daysFromNow(valid.to),
    publicKey: keys.public,
    signingKey: signer,
    signingAlgorithm: { ...signer.algorithm, hash: 'SHA-256' },
    extensions: [
      new BasicConstraintsExtension(authority, undefined, true),
      new KeyUsagesExtension(
        authority || signs
          ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign | KeyUsageFlags.digitalSignature
          : KeyUsageFlags.digitalSignature | (request.key ? KeyUsageFlags.keyEncipherment : 0),
        true,
      ),
      await SubjectKeyIdentifierExtension.create(keys.public),
      ...(issuer ? [await AuthorityKeyIdentifierExtension.create(issuer.certificate)] : []),
      ...extensions,
    ],
  });
  const certificate = spoilt(made, signer, request);
  return { certificate, name, pem: certificate.toString('pem'), keyPem: keys.pem, key: keys.key };
}

interface Keys {
  public: PublicKey;
  pem: string;
  key?: CryptoKey;
}

async function ownKeys(algorithm: typeof RSA | typeof EC): Promise<Keys> {
  const size = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey({ ...size, ...algorithm }, true, ['sign', 'verify']);
  const spki = await crypto.subtle.exportKey('spki', pair.publicKey);
  const pem = KeyObject.from(pair.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { public: new PublicKey(spki), pem, key: pair.privateKey };
}

function weakKeys(kind: 'rsa-768' | 'rsa-1024'): Keys {
  const pair = generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(4)) });
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    public: new PublicKey(new Uint8Array(spki).buffer),
    pem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Object identifiers of RFC 3279, 2.2.1. */
const WEAK = {
  'SHA-1': { oid: '1.2.840.113549.1.1.5', digest: 'RSA-SHA1' },
  MD5: { oid: '1.2.840.113549.1.1.4', digest: 'RSA-MD5' },
};

/** Signs again with a hash that the library does not offer, or breaks the signature. */
function spoilt(
  made: X509Certificate,
  signer: CryptoKey,
  { hash, broken }: Request,
): X509Certificate {
  if (!hash && !broken) return made;
  const parsed = AsnConvert.parse(made.rawData, Certificate);
  if (hash) {
    const { oid, digest } = WEAK[hash];
    const algorithm = new AlgorithmIdentifier({ algorithm: oid, parameters: null });
    parsed.tbsCertificate.signature = algorithm;
    parsed.signatureAlgorithm = algorithm;
    const signed = createSign(digest).update(
      new Uint8Array(AsnConvert.serialize(parsed.tbsCertificate)),
    );
    parsed.signatureValue = new Uint8Array(signed.sign(KeyObject.from(signer))).buffer;
  } else {
    const bytes = new Uint8Array(parsed.signatureValue);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  }
  delete parsed.tbsCertificateRaw;
  return new X509Certificate(AsnConvert.serialize(parsed));
}
