import type { Certificate } from './certificate.ts';

/** Certificates in the order in which each is issued by the next. */
export interface Chain {
  /** The certificate of a server or, without one, what no other was issued with; then its issuers. */
  path: Certificate[];
  /** Those that belong to no link of it. */
  others: Certificate[];
  /** Whether the path is in the order in which the certificates were given. */
  inOrder: boolean;
}

/** Tells whether a certificate was signed with its own key, as far as its names say. */
export function isSelfIssued({ issuer, subject }: Certificate): boolean {
  return issuer.key === subject.key;
}

/** Tells whether a certificate is that of an authority. */
export function isAuthority({ basicConstraints }: Certificate): boolean {
  return basicConstraints?.authority === true;
}

/** Tells whether the names and the key identifiers of two certificates fit: the second may have issued the first. */
export function mayHaveIssued(certificate: Certificate, issuer: Certificate): boolean {
  const { authorityKey } = certificate;
  const { subjectKey } = issuer;
  const keysFit = !authorityKey || !subjectKey || authorityKey === subjectKey;
  return certificate.issuer.key === issuer.subject.key && keysFit;
}

/** Orders certificates into a chain. At least one has to be given. */
export function orderChain(given: [Certificate, ...Certificate[]], now: number): Chain {
  const path = [firstOf(given)];
  for (let last = path[0]; last && !isSelfIssued(last); last = path.at(-1)) {
    const current = last;
    const issuers = given.filter((one) => !path.includes(one) && mayHaveIssued(current, one));
    // Of two certificates for one key, clients take the one that is valid.
    const issuer = issuers.find(({ validTo }) => validTo >= now) ?? issuers[0];
    if (!issuer) break;
    path.push(issuer);
  }
  const places = path.map((one) => given.indexOf(one));
  return {
    path,
    others: given.filter((one) => !path.includes(one)),
    inOrder: places.every((place, at) => place > (places[at - 1] ?? -1)) && places[0] === 0,
  };
}

/** Returns the certificate a chain begins with: one that issued no other, not that of an authority if possible. */
function firstOf(given: [Certificate, ...Certificate[]]): Certificate {
  const ends = given.filter((one) =>
    given.every((other) => other === one || !mayHaveIssued(other, one)),
  );
  return ends.find((one) => !isAuthority(one)) ?? ends[0] ?? given[0];
}
