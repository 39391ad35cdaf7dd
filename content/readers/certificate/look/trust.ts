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
    const named = (trusted.get(certificate.issuer.key) ?? []).filter((one) =>
      mayHaveIssued(certificate, one),
    );
    const signed = named.filter((one) => verifies(one, certificate));
    // Whose key is named has issued it, or somebody pretends so: then the signature is the fault.
    const issuers =
      signed.length > 0
        ? signed
        : named.filter(
            ({ subjectKey }) => subjectKey !== undefined && subjectKey === certificate.authorityKey,
          );
    const issuer = issuers.find(({ validTo }) => validTo >= now) ?? issuers[0];
    if (issuer) return [...below, certificate, issuer];
  }
  return undefined;
}

const isEqual = (one: Certificate, other: Certificate): boolean =>
  Buffer.compare(one.der, other.der) === 0;

/** Tells whether a certificate was issued and signed by another. */
export function hasIssued(issuer: Certificate, certificate: Certificate): boolean {
  return mayHaveIssued(certificate, issuer) && verifies(issuer, certificate);
}

/** Returns the certificates of a path that were not signed by the next one, or by themselves if they are the last. */
export function wronglySigned(path: Certificate[]): Certificate[] {
  return path.filter((certificate, at) => {
    const issuer = path[at + 1] ?? (isSelfIssued(certificate) ? certificate : undefined);
    return issuer && !verifies(issuer, certificate);
  });
}

/** Tells whether a signature was made with the key of a certificate; with any algorithm that Node knows. */
function verifies(issuer: Certificate, certificate: Certificate): boolean {
  try {
    return new X509Certificate(certificate.der).verify(new X509Certificate(issuer.der).publicKey);
  } catch {
    return false;
  }
}
