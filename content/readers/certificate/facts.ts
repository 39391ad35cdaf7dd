import type { ReadingFacts, ReadingValue } from 'error-faq';
import type { Certificate } from './certificate.ts';
import { isAuthority, isSelfIssued, type Chain } from './chain.ts';
import { formatAddress } from './names.ts';

const DAY = 86_400_000;
/** The most names that are shown. By judgement. */
const MOST = 50;
/** The most certificates outside the chain that are shown. By judgement. */
const MOST_OTHERS = 20;

/** The purposes that have a name here, by identifier (RFC 5280, 4.2.1.12). */
const PURPOSES: Record<string, string> = {
  '1.3.6.1.5.5.7.3.1': 'purpose-server',
  '1.3.6.1.5.5.7.3.2': 'purpose-client',
  '1.3.6.1.5.5.7.3.3': 'purpose-code',
  '1.3.6.1.5.5.7.3.4': 'purpose-email',
};

/** Returns the facts of each certificate: those of the chain in its order, then the others. */
export function factsOf({ path, others }: Chain, now: number): ReadingFacts[] {
  return [
    ...path.map((certificate, at) => factsAbout(certificate, roleOf(certificate, at === 0), now)),
    ...others
      .slice(0, MOST_OTHERS)
      .map((certificate) => factsAbout(certificate, 'role-other', now)),
  ];
}

function roleOf(certificate: Certificate, first: boolean): string {
  if (first && !isAuthority(certificate)) return 'role-server';
  return isSelfIssued(certificate) ? 'role-root' : 'role-intermediate';
}

function factsAbout(certificate: Certificate, role: string, now: number): ReadingFacts {
  const { subject, issuer, validFrom, validTo, key, signatureAlgorithm, serial } = certificate;
  const facts: [label: string, ...values: (ReadingValue | undefined)[]][] = [
    ['subject', subject.text],
    ['issuer', isSelfIssued(certificate) ? { words: 'itself' } : issuer.text],
    ['names', ...namesOf(certificate)],
    ['from', validFrom],
    ['to', validTo, daysLeft(validTo, now)],
    ['key', key.name],
    ['signature', signatureAlgorithm.name],
    [
      'purposes',
      ...(certificate.purposes ?? []).map((oid) =>
        PURPOSES[oid] ? { words: PURPOSES[oid] } : oid,
      ),
    ],
    ['serial', serial],
  ];
  return {
    title: { words: role, values: { name: subject.short || subject.text } },
    facts: facts.flatMap(([label, ...values]) => {
      const given = values.filter((value) => value !== undefined && value !== '') as ReadingValue[];
      return given.length > 0 ? [{ label, values: given }] : [];
    }),
  };
}

function namesOf({ names }: Certificate): ReadingValue[] {
  const all = [
    ...(names?.dns ?? []),
    ...(names?.ip.map(formatAddress) ?? []),
    ...(names?.others ?? []),
  ];
  const more = { words: 'more-names', values: { count: String(all.length - MOST) } };
  return all.length > MOST ? [...all.slice(0, MOST), more] : all;
}

function daysLeft(validTo: number, now: number): ReadingValue {
  const days = Math.floor(Math.abs(validTo - now) / DAY);
  return { words: validTo < now ? 'days-ago' : 'days-left', values: { days: String(days) } };
}
