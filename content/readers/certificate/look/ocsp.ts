// Asks an authority whether a certificate is revoked (OCSP, RFC 6960), and reads its answer.

import { createHash } from 'node:crypto';
import { certificateIn, orUndefined, type Certificate } from '../certificate.ts';
import { inside, readElement, readElements, readTime, TAG, type Element } from '../der.ts';
import { hasIssued } from './trust.ts';
import { isSignedBy, keyBits, serialOf, subjectOf } from './signed.ts';

/** What an answer says of a certificate, or what is wrong with the answer. */
export type OcspAnswer =
  | { says: 'good' | 'unknown' }
  | { says: 'revoked'; since: number }
  | { says: 'old'; until: number }
  | { says: 'malformed' | 'try-later' | 'unauthorized' };

const SHA1 = '06052b0e03021a';

/** Makes a request for the status of a certificate (RFC 6960, 4.1.1). */
export function ocspRequest(certificate: Certificate, issuer: Certificate): Uint8Array {
  const algorithm = der(TAG.sequence, Buffer.from(SHA1, 'hex'), der(0x05));
  const identifier = der(
    TAG.sequence,
    algorithm,
    der(TAG.octets, sha1(subjectOf(issuer))),
    der(TAG.octets, sha1(keyBits(issuer))),
    der(TAG.integer, serialOf(certificate)),
  );
  const request = der(TAG.sequence, identifier);
  return der(TAG.sequence, der(TAG.sequence, der(TAG.sequence, request)));
}

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();

/** Writes an element of DER. */
function der(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const body = Buffer.concat(parts);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

/** Reads what an answer says of a certificate. Never throws. */
export function readOcspAnswer(
  answer: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  now: number,
): OcspAnswer {
  return orUndefined(() => readAnswer(answer, certificate, issuer, now)) ?? { says: 'malformed' };
}

const NOT_SUCCESSFUL: Record<number, OcspAnswer> = {
  3: { says: 'try-later' },
  6: { says: 'unauthorized' },
};

function readAnswer(
  answer: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  now: number,
): OcspAnswer | undefined {
  const [status, bytes] = inside(readElement(answer));
  const number = status?.bytes[0] ?? 0;
  if (number !== 0) return NOT_SUCCESSFUL[number];
  const [, response] = inside(inside(bytes, 0xa0)[0]);
  const [data, algorithm, signature, certificates] = inside(
    readElement(response?.bytes ?? new Uint8Array()),
  );
  const signers = [issuer, ...delegates(certificates, issuer)];
  if (!signers.some((signer) => isSignedBy(signer, { data, algorithm, signature })))
    return undefined;
  const serial = Buffer.from(serialOf(certificate));
  const about = inside(inside(data).find(({ tag }) => tag === TAG.sequence)).find((single) => {
    const identifier = inside(inside(single)[0]);
    return serial.equals(identifier.at(-1)?.bytes ?? new Uint8Array());
  });
  return about && readSingle(about, now);
}

/** The purpose of a certificate that may sign such answers (RFC 6960, 4.2.2.2). */
const SIGNS_OCSP = '1.3.6.1.5.5.7.3.9';

function delegates(certificates: Element | undefined, issuer: Certificate): Certificate[] {
  if (!certificates) return [];
  return inside(readElement(certificates.bytes)).flatMap(({ whole }) => {
    const one = certificateIn(whole);
    return one?.purposes?.includes(SIGNS_OCSP) && hasIssued(issuer, one) ? one : [];
  });
}

/** Reads the answer about one certificate (RFC 6960, 4.2.1). */
function readSingle(single: Element, now: number): OcspAnswer {
  const [, status, , ...rest] = inside(single);
  const next = rest.find(({ tag }) => tag === 0xa0);
  const until = next ? readTime(readElement(next.bytes)) : Infinity;
  if (until < now) return { says: 'old', until };
  if (status?.tag === 0xa1)
    return { says: 'revoked', since: readTime(readElements(status.bytes)[0]) };
  return { says: status?.tag === 0x80 ? 'good' : 'unknown' };
}
