import 'reflect-metadata';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509';
import {
  AuthorityInfoAccessExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  SubjectAlternativeNameExtension,
} from '@peculiar/x509';
import type { CertificateFault } from '../fault.ts';

/** The host of the authority’s status responses. */
export const statusHost = 'status.test';

/** Returns the extension for the names of a host (subjectAltName). */
export function namesOf(names: string[]): Extension[] {
  if (names.length === 0) return [];
  return [
    new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
  ];
}

/** Returns the extensions for the usage of the key. */
export function usageOf(usage: CertificateFault['usage']): Extension {
  return new ExtendedKeyUsageExtension([
    usage === 'client-only' ? ExtendedKeyUsage.clientAuth : ExtendedKeyUsage.serverAuth,
  ]);
}

/** Returns the extensions for the status sources: CRL distribution points and OCSP. */
export function statusSources({ crl, ocsp }: { crl?: string; ocsp?: string }): Extension[] {
  return [
    ...(crl ? [new CRLDistributionPointsExtension([crl])] : []),
    ...(ocsp ? [new AuthorityInfoAccessExtension({ ocsp: [ocsp] })] : []),
  ];
}

/**
 * Returns the extension that restricts an authority to a domain (name constraints, RFC 5280,
 * 4.2.1.10).
 */
export function onlyFor(domain: string): Extension {
  const base = new GeneralName({ dNSName: domain });
  const value = new NameConstraints({
    permittedSubtrees: new GeneralSubtrees([new GeneralSubtree({ base })]),
  });
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(value));
}

/** Returns the TLS feature `status_request`, which demands stapling (RFC 7633). */
export function mustStaple(): Extension {
  return new Extension('1.3.6.1.5.5.7.1.24', false, Uint8Array.of(0x30, 3, 2, 1, 5).buffer);
}

/**
 * Returns a critical extension without a meaning: an identifier below the arc for examples (RFC
 * 7388, 2.999).
 */
export function unknownCritical(): Extension {
  return new Extension('2.999.1', true, Uint8Array.of(5, 0).buffer);
}
