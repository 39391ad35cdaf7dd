import { X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';
import type { Certificate } from '../certificate.ts';
import { isSelfIssued, mayHaveIssued } from '../chain.ts';
import { collect } from '../collect.ts';

/** Certificates by the name of their subject. */
type Trusted = Map<string, Certificate[]>;

const bySubject = (certificates: Certificate[]): Trusted =>
  Map.groupBy(certificates, ({ subject }) => subject.key);

let ofMachine: Certificate[] | undefined;

/** Returns what this machine trusts: the list of Node, with NODE_EXTRA_CA_CERTS, and that of the system. */
function machineList(): Certificate[] {
  ofMachine ??= [...getCACertificates('default'), ...getCACertificates('system')].flatMap(
    (pem) => collect([pem]).certificates,
  );
  return ofMachine;
}

/** Returns what is trusted here, with what a file names beside it. */
export function trustedHere(more?: Uint8Array): Trusted {
  return bySubject([...machineList(), ...(more ? collect([more]).certificates : [])]);
}

/**
 * Returns a path up to the first certificate that is trusted or was issued by one, with that one; undefined if
 * there is none. Of several issuers that of a valid certificate is taken, as clients do.
 */
export function anchored(
  path: Certificate[],
  trusted: Trusted,
  now: number,
): Certificate[] | undefined {
  for (const [at, certificate] of path.entries()) {
    const below = path.slice(0, at);
    if (trusted.get(certificate.subject.key)?.some((one) => isEqual(one, certificate)))
      return [...below, certificate];
    if (isSelfIssued(certificate)) continue;
    const issuers = (trusted.get(certificate.issuer.key) ?? []).filter((issuer) =>
      hasIssued(issuer, certificate),
    );
    const issuer = issuers.find(({ validTo }) => validTo >= now) ?? issuers[0];
    if (issuer) return [...below, certificate, issuer];
  }
  return undefined;
}

const isEqual = (one: Certificate, other: Certificate): boolean =>
  Buffer.compare(one.der, other.der) === 0;

/** Tells whether a certificate was issued by another, by its key identifiers or else by its signature. */
export function hasIssued(issuer: Certificate, certificate: Certificate): boolean {
  if (!mayHaveIssued(certificate, issuer)) return false;
  if (certificate.authorityKey && issuer.subjectKey) return true;
  try {
    return new X509Certificate(certificate.der).verify(new X509Certificate(issuer.der).publicKey);
  } catch {
    return false;
  }
}
