import { orUndefined, type Certificate } from './certificate.ts';
import { inside, readElement } from './der.ts';

/**
 * Returns the certificates of a path whose signature does not fit the key of the next one, or their own if they
 * are the last and self-issued. What cannot be checked here counts as fitting: an old or new algorithm, or a page
 * without WebCrypto, as on a disk in some browsers.
 */
export async function badlySigned(path: Certificate[]): Promise<Certificate[]> {
  const checks = path.map(async (certificate, at) => {
    const issuer =
      path[at + 1] ??
      (certificate.issuer.key === certificate.subject.key ? certificate : undefined);
    return issuer && (await fits(certificate, issuer)) === false ? certificate : undefined;
  });
  return (await Promise.all(checks)).filter((one) => one !== undefined);
}

/** Tells whether a signature fits a key; undefined if that cannot be checked. */
async function fits(certificate: Certificate, issuer: Certificate): Promise<boolean | undefined> {
  const { signatureAlgorithm: algorithm, signature, signed } = certificate;
  const parameters = parametersOf(certificate, issuer);
  if (!parameters) return undefined;
  try {
    const { spki, curve = '' } = issuer.key;
    const key = await crypto.subtle.importKey('spki', copy(spki), parameters, false, ['verify']);
    const size = Math.ceil(issuer.key.bits / 8);
    const bytes =
      algorithm.scheme === 'ecdsa' && curve ? plainSignature(signature, size) : signature;
    if (!bytes) return false;
    return await crypto.subtle.verify(parameters, key, copy(bytes), copy(signed));
  } catch {
    return undefined;
  }
}

function parametersOf(
  { signatureAlgorithm: { scheme, hash = '' } }: Certificate,
  { key }: Certificate,
): { name: string; hash: string; namedCurve?: string } | undefined {
  const known = /^SHA-(?:1|256|384|512)$/.test(hash);
  if (known && scheme === 'rsa' && key.kind === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash };
  if (known && scheme === 'ecdsa' && /^P-(?:256|384|521)$/.test(key.curve ?? ''))
    return { name: 'ECDSA', hash, namedCurve: key.curve };
  return undefined;
}

/** Returns the two numbers of a signature side by side, as WebCrypto wants them. */
function plainSignature(der: Uint8Array, size: number): Uint8Array | undefined {
  const numbers = orUndefined(() => inside(readElement(der)));
  if (numbers?.length !== 2) return undefined;
  const plain = new Uint8Array(2 * size);
  for (const [at, { bytes }] of numbers.entries()) {
    const digits = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    if (digits.length > size) return undefined;
    plain.set(digits, (at + 1) * size - digits.length);
  }
  return plain;
}

/** WebCrypto takes bytes with a buffer of their own. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
