// What authorities sign, and where in certificates is what has to be asked of them.

import { createPublicKey, verify } from 'node:crypto';
import { bitsOf, readSignatureAlgorithm } from '../algorithms.ts';
import { orUndefined, readExtensions, type Certificate } from '../certificate.ts';
import { inside, readElement, readElements, readOid, type Element } from '../der.ts';

/** The fields of the signed part of a certificate, the version left out. */
function fieldsOf({ signed }: Certificate): Element[] {
  const fields = inside(readElement(signed));
  return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}

/** Returns the bytes of its serial number. */
export function serialOf(certificate: Certificate): Uint8Array {
  return fieldsOf(certificate)[0]?.bytes ?? new Uint8Array();
}

/** Returns the subject of a certificate, in DER. */
export function subjectOf(certificate: Certificate): Uint8Array {
  return fieldsOf(certificate)[4]?.whole ?? new Uint8Array();
}

/** Returns the bits of its public key, without the algorithm. */
export function keyBits({ key }: Certificate): Uint8Array {
  return bitsOf(inside(readElement(key.spki))[1]);
}

/** Tells whether what was signed (a part, its algorithm, its signature) was signed with the key of a certificate. */
export function isSignedBy(
  { key }: Certificate,
  { data, algorithm, signature }: { data?: Element; algorithm?: Element; signature?: Element },
): boolean {
  if (!data || !signature) return false;
  try {
    const { hash = null } = readSignatureAlgorithm(algorithm);
    const spki = createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' });
    return verify(hash, data.whole, spki, bitsOf(signature));
  } catch {
    return false;
  }
}

/** What a certificate says of how its status can be known. */
export interface StatusSources {
  crl: string[];
  ocsp: string[];
  /** Whether the server has to staple an answer (RFC 7633, 4.2.3.1). */
  mustStaple: boolean;
}

const CRL_POINTS = '2.5.29.31';
const INFORMATION = '1.3.6.1.5.5.7.1.1';
const OCSP = '1.3.6.1.5.5.7.48.1';
const FEATURES = '1.3.6.1.5.5.7.1.24';
/** status_request and status_request_v2, as numbers of extensions of TLS. */
const STATUS_REQUESTS = [5, 17];

/** Returns where the status of a certificate can be asked for. Never throws. */
export function statusSources(certificate: Certificate): StatusSources {
  const extensions = readExtensions(fieldsOf(certificate).find(({ tag }) => tag === 0xa3));
  const read = <T>(oid: string, how: (value: Element) => T): T | undefined => {
    const extension = extensions.get(oid);
    return extension && orUndefined(() => how(extension.value));
  };
  return {
    crl: read(CRL_POINTS, listAddresses) ?? [],
    ocsp: read(INFORMATION, responderAddresses) ?? [],
    mustStaple: read(FEATURES, asksForStaple) ?? false,
  };
}

function asksForStaple(features: Element): boolean {
  return inside(features).some(({ bytes }) => STATUS_REQUESTS.includes(bytes.at(-1) ?? 0));
}

/** Returns the addresses at which the authority answers (RFC 5280, 4.2.2.1). */
function responderAddresses(information: Element): string[] {
  return inside(information).flatMap((access) => {
    const [method, location] = inside(access);
    return readOid(method) === OCSP ? addressIn(location) : [];
  });
}

/** Returns the addresses of the points at which lists are published (RFC 5280, 4.2.1.13). */
function listAddresses(points: Element): string[] {
  return inside(points).flatMap((point) => {
    const name = readElements(point.bytes).find(({ tag }) => tag === 0xa0);
    const full = name && readElements(name.bytes).find(({ tag }) => tag === 0xa0);
    return (full ? readElements(full.bytes) : []).flatMap(addressIn);
  });
}

/** Returns the address in a general name; none if it is another kind of name. */
function addressIn(name: Element | undefined): string[] {
  return name?.tag === 0x86 ? [Buffer.from(name.bytes).toString('latin1')] : [];
}
