import type { ReadingFinding } from 'error-faq';
import type { Certificate } from './certificate.ts';
import { isAuthority, isSelfIssued, type Chain } from './chain.ts';
import { formatAddress, isBelow, isInRange, isNamed, type HostNames } from './names.ts';

/** What is known beside the chain. */
export interface Circumstances {
  /** The time of the reading, in milliseconds since 1970. */
  now: number;
  /** The host the certificate is for, as it is compared. */
  host?: string;
  /** Whether the certificates are what a server has sent. */
  sent: boolean;
  /** Those of the chain whose signature does not fit the key of the next. */
  badlySigned: Certificate[];
}

const DAY = 86_400_000;
const SERVER = '1.3.6.1.5.5.7.3.1';
const ANY = '2.5.29.37.0';
/** The policies of public certificates for servers (CA/Browser Forum, Baseline Requirements, 7.1.6.1). */
const PUBLIC = /^2\.23\.140\.1\.(?:1|2\.[123])$/;

/** The most serious first: what no visitor can do anything about comes after what a client looks at first. */
const FAULTS = [selfSigned, expired, names, broken, usage, weak, tooLong, incomplete, timestamps];

/** Names the faults of a chain, the most serious first and those that are only possible last. */
export function faultsOf(chain: Chain, around: Circumstances): ReadingFinding[] {
  const found = FAULTS.flatMap((check) => check(chain, around));
  return [
    ...found.filter(({ possible }) => !possible),
    ...found.filter(({ possible }) => possible),
  ];
}

/** Tells whether a certificate is meant for a server, and not that of an authority only. */
export function isForServer(certificate: Certificate): boolean {
  const { names: named, purposes } = certificate;
  return (
    !isAuthority(certificate) ||
    (named?.dns.length ?? 0) > 0 ||
    (purposes?.includes(SERVER) ?? false)
  );
}

/** Returns the certificate of the server in a chain; undefined if there are only authorities. */
function serverIn({ path: [first] }: Chain): Certificate | undefined {
  return first && isForServer(first) ? first : undefined;
}

const who = ({ subject }: Certificate): { name: string } => ({ name: subject.short });

function selfSigned(chain: Chain): ReadingFinding[] {
  const server = serverIn(chain);
  return server && isSelfIssued(server) ? [{ id: 'self-signed', values: who(server) }] : [];
}

function expired({ path }: Chain, { now }: Circumstances): ReadingFinding[] {
  return path.flatMap((certificate, at): ReadingFinding[] => {
    const { validFrom, validTo } = certificate;
    const of = at === 0 ? '' : '-intermediate';
    const days = (from: number, to: number): string => String(Math.floor((to - from) / DAY));
    if (validTo < now)
      return [
        {
          id: `expired${of}`,
          values: { ...who(certificate), time: validTo, days: days(validTo, now) },
        },
      ];
    if (validFrom > now)
      return [
        {
          id: `not-yet-valid${of}`,
          values: { ...who(certificate), time: validFrom, days: days(now, validFrom) },
        },
      ];
    return [];
  });
}

function names(chain: Chain, { host }: Circumstances): ReadingFinding[] {
  const server = serverIn(chain);
  if (!server) return [];
  const named = server.names;
  if (!named || named.dns.length + named.ip.length === 0)
    return isSelfIssued(server) && !host ? [] : [{ id: 'no-san', values: who(server) }];
  if (host === undefined || isNamed(host, named)) return outsideConstraints(chain, named);
  const list = [...named.dns, ...named.ip.map(formatAddress)];
  const shown = list.slice(0, 5).join(', ') + (list.length > 5 ? ' …' : '');
  return [
    { id: 'wrong-host', values: { host, names: shown } },
    ...outsideConstraints(chain, named),
  ];
}

/** Finds names that an authority of the chain may not issue for (RFC 5280, 4.2.1.10). */
function outsideConstraints({ path }: Chain, { dns, ip }: HostNames): ReadingFinding[] {
  return path.slice(1).flatMap((authority): ReadingFinding[] => {
    const { permitted, excluded } = authority.nameConstraints ?? {};
    const plain = dns.map((name) => ({ name, bare: name.replace(/^\*\./, '') }));
    const wrong = [
      ...plain.filter(({ bare }) => excluded?.dns.some((tree) => isBelow(bare, tree))),
      ...plain.filter(
        ({ bare }) => permitted?.dns.length && !permitted.dns.some((tree) => isBelow(bare, tree)),
      ),
    ].map(({ name }) => name);
    const wrongAddresses = ip.filter(
      (address) =>
        excluded?.ip.some((range) => isInRange(address, range)) ||
        (permitted?.ip.length && !permitted.ip.some((range) => isInRange(address, range))),
    );
    const [first] = [...wrong, ...wrongAddresses.map(formatAddress)];
    return first === undefined
      ? []
      : [{ id: 'name-constraint', values: { ...who(authority), host: first } }];
  });
}

/** Finds what is against the rules for certificates, so that clients refuse to read on. */
function broken(chain: Chain, { badlySigned }: Circumstances): ReadingFinding[] {
  const { path } = chain;
  const server = serverIn(chain);
  return [
    ...badlySigned.map((one) => ({ id: 'bad-signature', values: who(one) })),
    ...path.flatMap((certificate, at) => {
      const { basicConstraints, keyUsage, unknownCritical, precertificate } = certificate;
      const of = (id: string, more = {}): ReadingFinding => ({
        id,
        values: { ...who(certificate), ...more },
      });
      const signs = keyUsage === undefined || (keyUsage & 0x04) !== 0;
      // Certificates between this one and that of the server that are not self-issued.
      const below = path.slice(1, Math.max(1, at)).filter((one) => !isSelfIssued(one)).length;
      return [
        ...(at > 0 && !(isAuthority(certificate) && signs) ? [of('issuer-not-an-authority')] : []),
        ...(at > 0 && below > (basicConstraints?.pathLength ?? Infinity)
          ? [of('path-length')]
          : []),
        ...(precertificate ? [of('precertificate')] : []),
        ...unknownCritical.slice(0, 1).map((oid) => of('unknown-critical-extension', { oid })),
      ];
    }),
    ...(server && isAuthority(server) && !isSelfIssued(server)
      ? [{ id: 'authority-as-server', values: who(server) }]
      : []),
  ];
}

/** Finds a certificate that is meant for something else than a server. */
function usage(chain: Chain): ReadingFinding[] {
  const server = serverIn(chain);
  if (!server || isAuthority(server)) return [];
  const { purposes, keyUsage } = server;
  const otherPurpose = purposes && !purposes.includes(SERVER) && !purposes.includes(ANY);
  // digitalSignature, keyEncipherment or keyAgreement
  const otherKeyUsage = keyUsage !== undefined && (keyUsage & 0xa8) === 0;
  return otherPurpose || otherKeyUsage ? [{ id: 'wrong-usage', values: who(server) }] : [];
}

/** Finds weak keys and signatures. Nobody checks the signature of a root, which is trusted as it is. */
function weak({ path }: Chain): ReadingFinding[] {
  return path.flatMap((certificate): ReadingFinding[] => {
    const { key, signatureAlgorithm } = certificate;
    const values = { ...who(certificate), key: key.name, algorithm: signatureAlgorithm.name };
    const signature =
      isSelfIssued(certificate) && certificate !== path[0] ? undefined : signatureAlgorithm.hash;
    return [
      ...(signature === 'MD5' || signature === 'MD2' ? [{ id: 'md5', values }] : []),
      ...(signature === 'SHA-1' ? [{ id: 'sha1', values }] : []),
      ...(key.kind === 'rsa' && key.bits < 2048
        ? [{ id: key.bits < 1024 ? 'rsa-768' : 'rsa-1024', values }]
        : []),
      ...(key.kind === 'ec' && key.bits > 0 && key.bits < 224
        ? [{ id: 'weak-curve', values }]
        : []),
    ];
  });
}

/**
 * The most days a certificate may last: of a public authority by its rules (Baseline Requirements, 6.3.2), of any
 * other by those of Apple (support.apple.com/103769).
 */
function mostDays({ policies, validFrom }: Certificate): number {
  const since = (day: string): boolean => validFrom >= Date.parse(day);
  if (!policies.some((policy) => PUBLIC.test(policy))) return since('2019-07-01') ? 825 : Infinity;
  if (since('2029-03-15')) return 47;
  if (since('2027-03-15')) return 100;
  if (since('2026-03-15')) return 200;
  if (since('2020-09-01')) return 398;
  return since('2018-03-01') ? 825 : Infinity;
}

function tooLong(chain: Chain): ReadingFinding[] {
  const server = serverIn(chain);
  if (!server || isAuthority(server)) return [];
  const most = mostDays(server);
  // A certificate is valid in its last second, too.
  const days = Math.ceil((server.validTo - server.validFrom + 1000) / DAY);
  if (days <= most) return [];
  return [
    { id: 'long-validity', values: { ...who(server), days: String(days), most: String(most) } },
  ];
}

/** Finds what is missing between the certificate of the server and a root, or is not in its place. */
function incomplete(chain: Chain, { sent }: Circumstances): ReadingFinding[] {
  const { path, others, inOrder } = chain;
  const server = serverIn(chain);
  const last = path.at(-1);
  if (!server || !last) return [];
  const alone = path.length === 1 && !isSelfIssued(server);
  const values = { ...who(server), issuer: server.issuer.text };
  return [
    ...(alone
      ? [{ id: 'missing-intermediate', values, possible: !sent && others.length === 0 }]
      : []),
    ...(!inOrder && path.length > 1 ? [{ id: 'wrong-order', values, possible: !sent }] : []),
  ];
}

/** Finds a public certificate that is in no log as far as it says; the server may say it itself. */
function timestamps(chain: Chain): ReadingFinding[] {
  const server = serverIn(chain);
  const isPublic = server?.policies.some((policy) => PUBLIC.test(policy));
  if (!server || !isPublic || server.hasTimestamps || server.precertificate) return [];
  return [{ id: 'no-timestamps', values: who(server), possible: true }];
}
