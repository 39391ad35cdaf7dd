// A server that does not complete a handshake shows by the way it ends what is wrong. Where present clients and
// the server may have nothing in common, older versions and every cipher are offered as well.

import type { ReadingFinding, ReadingWords } from 'error-faq';
import { shakeHands, type Handshake, type Offer } from './handshake.ts';
import { lineOf } from './obstacles.ts';
import type { Target } from './target.ts';

/** What came of all handshakes with one address. */
export interface Outcome {
  /** The handshake in which the server sent its certificates, or the first. */
  handshake: Handshake;
  /** What is wrong with the connection. */
  findings: ReadingFinding[];
  /** Why nothing can be said of it. */
  obstacle?: ReadingWords;
}

/** Alerts by which a server refuses the certificate of a client (RFC 8446, 6.2), and their names in the lab. */
const REFUSALS: Record<number, string> = {
  42: 'alert-bad-certificate',
  43: 'alert-unsupported-certificate',
  45: 'alert-certificate-expired',
  46: 'alert-certificate-unknown',
  48: 'alert-unknown-ca',
};
/** handshake_failure, protocol_version, insufficient_security. */
const NOTHING_IN_COMMON = [40, 70, 71];

/**
 * Shakes hands with a server, as often as it takes to tell what is wrong.
 * @throws NoStarttls, or an error of the system
 */
export async function diagnose(target: Target, address: string, timeout: number): Promise<Outcome> {
  const shake = (offer: Offer): Promise<Handshake> => shakeHands(target, address, offer, timeout);
  const handshake = await shake('present');
  const { opening, alert, end, protocol } = handshake;
  const only = (id: string): Outcome => ({ handshake, findings: [{ id }] });
  const without = (words: string, values = {}): Outcome => ({
    handshake,
    findings: [],
    obstacle: { words, values },
  });
  if (protocol !== undefined && alert === undefined)
    return { handshake: await withListAsSent(handshake, shake), findings: [] };
  if (protocol === 'TLSv1.3') return only('client-certificate-tls-1-3');
  if (opening.asksForCertificate) return only('client-certificate-tls-1-2');
  if (opening.text !== undefined)
    return /^(?:HTTP\/|<)/.test(opening.text)
      ? only('plain-http')
      : without('no-tls', { answer: lineOf(opening.text) });
  if ((opening.version ?? Infinity) < TLS_1_2) return only('tls-1-0-old-server');
  if (alert !== undefined && REFUSALS[alert]) return only(REFUSALS[alert]);
  if (end === 'timeout') return without('silent');
  if (alert !== undefined && !NOTHING_IN_COMMON.includes(alert))
    return without('alert', { number: String(alert) });
  const other = await offerMore(shake);
  if (other) return other;
  if (alert !== undefined)
    return { handshake, findings: [{ id: 'no-common-cipher', possible: true }] };
  return only(end === 'reset' ? 'cut-reset' : 'cut-close');
}

const TLS_1_2 = 0x0303;

/** Offers what present clients do not; undefined if that does not help. */
async function offerMore(
  shake: (offer: Offer) => Promise<Handshake>,
): Promise<Outcome | undefined> {
  const old = await shake('old');
  if (old.protocol !== undefined)
    return {
      handshake: old,
      findings: [{ id: old.protocol === 'TLSv1.1' ? 'tls-1-1' : 'tls-1-0' }],
    };
  const everything = await shake('everything');
  if (everything.protocol === undefined) return undefined;
  return { handshake: everything, findings: [{ id: 'no-common-cipher' }] };
}

/**
 * TLS 1.3 encrypts the list of certificates, of which Node tells only those that fit together. If the server sends
 * the same certificate with TLS 1.2, the list is read there.
 */
async function withListAsSent(
  handshake: Handshake,
  shake: (offer: Offer) => Promise<Handshake>,
): Promise<Handshake> {
  if (handshake.protocol !== 'TLSv1.3') return handshake;
  // A server that does not let itself be asked twice was seen well enough.
  const { certificates } = await shake('without TLS 1.3').catch(() => handshake);
  const [first] = handshake.certificates;
  const [again] = certificates;
  const same = first && again && Buffer.compare(first, again) === 0;
  return same ? { ...handshake, certificates } : handshake;
}
