import { orUndefined, type Certificate } from '../certificate.ts';
import { inside, readElement, readTime, TAG, type Element } from '../der.ts';
import { isSignedBy, serialOf } from './signed.ts';

/**
 * Looks a certificate up in a list of revoked ones (RFC 5280, 5.1).
 * @returns since when it is revoked, in milliseconds since 1970; `good` if it is not in the list; undefined if the
 * list cannot be read, is out of date, or was not signed by the issuer
 */
export function lookUp(
  list: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  now: number,
): number | 'good' | undefined {
  return orUndefined(() => {
    const [data, algorithm, signature] = inside(readElement(list));
    if (!isSignedBy(issuer, { data, algorithm, signature })) return undefined;
    const parts = inside(data);
    const times = parts.filter(({ tag }) => tag === TAG.utcTime || tag === TAG.time);
    const [current, next] = times;
    if (!current || (next && readTime(next) < now)) return undefined;
    // The sequence after the times is the list; it is left out if it is empty.
    const revoked = parts.slice(parts.indexOf(next ?? current)).find(isSequence);
    return (revoked && sinceWhen(revoked, serialOf(certificate))) ?? 'good';
  });
}

const isSequence = ({ tag }: Element): boolean => tag === TAG.sequence;

/** Goes through a list element by element: it may be longer than `readElements` reads. */
function sinceWhen({ bytes }: Element, serial: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const item = readElement(bytes, at);
    const number = readElement(item.bytes);
    if (Buffer.compare(number.bytes, serial) === 0)
      return readTime(readElement(item.bytes, number.whole.length));
    at += item.whole.length;
  }
  return undefined;
}
