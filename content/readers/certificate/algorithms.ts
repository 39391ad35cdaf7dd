import { inside, readElement, readOid, TAG, type Element } from './der.ts';

/** How a certificate is signed. */
export interface SignatureAlgorithm {
  /** As people write it; its identifier if it is not known. */
  name: string;
  scheme?: 'rsa' | 'rsa-pss' | 'ecdsa';
  hash?: string;
}

const RSA = '1.2.840.113549.1.1';
const ECDSA = '1.2.840.10045.4';

/** Signature algorithms by identifier (RFC 3279, 4055, 5758, 8410, 9881). */
const SIGNATURES: Record<string, SignatureAlgorithm> = {
  [`${RSA}.2`]: { name: 'RSA, MD2', hash: 'MD2' },
  [`${RSA}.4`]: { name: 'RSA, MD5', hash: 'MD5' },
  [`${RSA}.5`]: { name: 'RSA, SHA-1', scheme: 'rsa', hash: 'SHA-1' },
  [`${RSA}.11`]: { name: 'RSA, SHA-256', scheme: 'rsa', hash: 'SHA-256' },
  [`${RSA}.12`]: { name: 'RSA, SHA-384', scheme: 'rsa', hash: 'SHA-384' },
  [`${RSA}.13`]: { name: 'RSA, SHA-512', scheme: 'rsa', hash: 'SHA-512' },
  [`${RSA}.14`]: { name: 'RSA, SHA-224', hash: 'SHA-224' },
  [`${ECDSA}.1`]: { name: 'ECDSA, SHA-1', scheme: 'ecdsa', hash: 'SHA-1' },
  [`${ECDSA}.3.2`]: { name: 'ECDSA, SHA-256', scheme: 'ecdsa', hash: 'SHA-256' },
  [`${ECDSA}.3.3`]: { name: 'ECDSA, SHA-384', scheme: 'ecdsa', hash: 'SHA-384' },
  [`${ECDSA}.3.4`]: { name: 'ECDSA, SHA-512', scheme: 'ecdsa', hash: 'SHA-512' },
  '1.2.840.10040.4.3': { name: 'DSA, SHA-1', hash: 'SHA-1' },
  '1.3.101.112': { name: 'Ed25519' },
  '1.3.101.113': { name: 'Ed448' },
  '2.16.840.1.101.3.4.3.2': { name: 'DSA, SHA-256' },
  '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44' },
  '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65' },
  '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87' },
};

const HASHES: Record<string, string> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/**
 * Reads the algorithm of a signature.
 * @throws DerError
 */
export function readSignatureAlgorithm(element: Element | undefined): SignatureAlgorithm {
  const [type, parameters] = inside(element);
  const oid = readOid(type);
  if (oid !== `${RSA}.10`) return SIGNATURES[oid] ?? { name: oid };
  const hash = pssHash(parameters);
  return { name: `RSA-PSS, ${hash}`, scheme: 'rsa-pss', hash };
}

/** Reads the hash of RSA-PSS, SHA-1 if none is given (RFC 4055, 3.1). */
function pssHash(parameters: Element | undefined): string {
  const [given] = inside(parameters).filter(({ tag }) => tag === 0xa0);
  if (!given) return 'SHA-1';
  const oid = readOid(inside(readElement(given.bytes))[0]);
  return HASHES[oid] ?? oid;
}

/** A public key. */
export interface PublicKey {
  /** As people write it: `RSA 2048`. */
  name: string;
  kind: 'rsa' | 'ec' | 'other';
  /** The length of an RSA modulus or of the numbers of a curve, in bits; 0 if it is not known. */
  bits: number;
  /** The name of its curve for WebCrypto. */
  curve?: string;
  /** SubjectPublicKeyInfo */
  spki: Uint8Array;
}

const CURVES: Record<string, { name: string; bits: number }> = {
  '1.2.840.10045.3.1.1': { name: 'P-192', bits: 192 },
  '1.3.132.0.33': { name: 'P-224', bits: 224 },
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
  '1.3.132.0.10': { name: 'secp256k1', bits: 256 },
};

/**
 * Reads a public key.
 * @throws DerError
 */
export function readPublicKey(element: Element | undefined): PublicKey {
  const [algorithm, key] = inside(element);
  const [type, parameters] = inside(algorithm);
  const oid = readOid(type);
  const spki = element?.whole ?? new Uint8Array();
  if (oid === `${RSA}.1` || oid === `${RSA}.10`) {
    const [modulus] = inside(readElement(bitsOf(key)));
    const bits = bitLength(modulus);
    return { name: `RSA ${String(bits)}`, kind: 'rsa', bits, spki };
  }
  if (oid === '1.2.840.10045.2.1') {
    const named = parameters?.tag === TAG.oid ? readOid(parameters) : '';
    const { name = named, bits = 0 } = CURVES[named] ?? {};
    return { name: `EC ${name}`, kind: 'ec', bits, curve: name, spki };
  }
  return { name: SIGNATURES[oid]?.name ?? oid, kind: 'other', bits: 0, spki };
}

/** Returns the bytes of a bit string; none if it is another element. */
export function bitsOf(element: Element | undefined): Uint8Array {
  return element?.tag === TAG.bits ? element.bytes.subarray(1) : new Uint8Array();
}

function bitLength(number: Element | undefined): number {
  const bytes = number?.bytes ?? new Uint8Array();
  const start = bytes.findIndex((byte) => byte !== 0);
  const first = bytes[start];
  return first === undefined ? 0 : 8 * (bytes.length - start) - Math.clz32(first) + 24;
}
