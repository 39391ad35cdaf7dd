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

/** Where the authority answers. */
export const statusHost = 'status.test';

/** The names a certificate is made out to. */
export function namesOf(names: string[]): Extension[] {
  if (names.length === 0) return [];
  return [
    new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
  ];
}

/** What it may be used for. */
export function usageOf(usage: CertificateFault['usage']): Extension {
  return new ExtendedKeyUsageExtension([
    usage === 'client-only' ? ExtendedKeyUsage.clientAuth : ExtendedKeyUsage.serverAuth,
  ]);
}

/** Where it says whether it is revoked. */
export function statusSources({ crl, ocsp }: { crl?: string; ocsp?: string }): Extension[] {
  return [
    ...(crl ? [new CRLDistributionPointsExtension([crl])] : []),
    ...(ocsp ? [new AuthorityInfoAccessExtension({ ocsp: [ocsp] })] : []),
  ];
}

/** An authority with it may issue for this domain only (RFC 5280, 4.2.1.10). */
export function onlyFor(domain: string): Extension {
  const base = new GeneralName({ dNSName: domain });
  const value = new NameConstraints({
    permittedSubtrees: new GeneralSubtrees([new GeneralSubtree({ base })]),
  });
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(value));
}

/** TLS feature `status_request`: the server has to staple (RFC 7633). */
export function mustStaple(): Extension {
  return new Extension('1.3.6.1.5.5.7.1.24', false, Uint8Array.of(0x30, 3, 2, 1, 5).buffer);
}

/** Critical, and of no meaning: an identifier below the arc for examples (RFC 7388, 2.999). */
export function unknownCritical(): Extension {
  return new Extension('2.999.1', true, Uint8Array.of(5, 0).buffer);
}
