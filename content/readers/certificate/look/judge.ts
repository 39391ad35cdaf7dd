import type { ReadingFinding } from 'error-faq';
import { certificateIn, type Certificate } from '../certificate.ts';
import { isSelfIssued, orderChain, type Chain } from '../chain.ts';
import { collect } from '../collect.ts';
import { faultsOf } from '../faults.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { statusOf } from './status.ts';
import { anchored, trustedHere, wronglySigned } from './trust.ts';

/** How to judge what a server has sent. */
export interface Judging {
  host: string;
  now: number;
  timeout: number;
  /** Whether nobody is asked: neither whether anything is revoked, nor for an issuer. */
  alone?: boolean;
  trusted?: Uint8Array;
  staple?: Uint8Array;
}

/** What a server has sent, and what is wrong with it. */
export interface Judged {
  chain: Chain;
  findings: ReadingFinding[];
  /** Whether an authority said that it is not revoked. */
  statusKnown: boolean;
}

/** Judges the certificates a server has sent; undefined if none of them can be read. */
export async function judge(
  sent: Uint8Array[],
  { host, now, timeout, alone = false, trusted: more, staple }: Judging,
): Promise<Judged | undefined> {
  const [first, ...rest] = sent.flatMap((der) => certificateIn(der) ?? []);
  if (!first) return undefined;
  const given = orderChain([first, ...rest], now);
  const trusted = trustedHere(more);
  const path = anchored(given.path, trusted, now);
  const chain = path ? { ...given, path } : given;
  const around = { now, host, sent: true, badlySigned: wronglySigned(chain.path) };
  const faults = faultsOf(chain, around);
  const status = path ? await statusOf(path, staple, { now, timeout, alone }) : undefined;
  const untrusted = path ? [] : await whyUntrusted(given, trusted, { now, timeout, alone });
  return {
    chain,
    findings: [
      ...(status?.findings ?? []),
      // A certificate that is in the list itself was put there on purpose.
      ...faults.filter(
        ({ id }) => id !== 'missing-intermediate' && !(id === 'self-signed' && path),
      ),
      ...untrusted,
    ],
    statusKnown: status?.known ?? false,
  };
}

/** The most issuers that are fetched one after the other. By judgement: paths have two or three. */
const MOST = 4;

/** Tells why a path leads to nothing that is trusted here: an issuer is missing, or is not known. */
async function whyUntrusted(
  { path }: Chain,
  trusted: ReturnType<typeof trustedHere>,
  { now, timeout, alone }: Required<Pick<Judging, 'now' | 'timeout' | 'alone'>>,
): Promise<ReadingFinding[]> {
  const [server] = path;
  const last = path.at(-1);
  if (!server || !last || isSelfIssued(server)) return [];
  const missing = (possible = false): ReadingFinding => ({
    id: 'missing-intermediate',
    values: { name: server.subject.short, issuer: last.issuer.text },
    ...(possible && { possible }),
  });
  const unknown = (id: string, of: Certificate, possible = false): ReadingFinding => ({
    id,
    values: { name: of.issuer.short },
    ...(possible && { possible }),
  });
  if (isSelfIssued(last)) return [unknown('untrusted-root', last)];
  const completed = alone ? path : await withIssuers(path, timeout);
  const top = completed.at(-1) ?? last;
  if (anchored(completed, trusted, now)) return [missing()];
  // Without the issuer there is no telling whether it is one that others know.
  if (completed.length === path.length)
    return path.length > 1
      ? [unknown('unknown-issuer', last)]
      : [missing(true), unknown('unknown-issuer', last, true)];
  const direct = completed.length === path.length + 1 && isSelfIssued(top);
  return [...(direct ? [] : [missing()]), unknown('unknown-issuer', top)];
}

/** Adds the issuers of a path that can be fetched where its certificates say (RFC 5280, 4.2.2.1). */
async function withIssuers(path: Certificate[], timeout: number): Promise<Certificate[]> {
  const completed = [...path];
  for (let fetched = 0; fetched < MOST; fetched++) {
    const last = completed.at(-1);
    if (!last?.issuerAddress || isSelfIssued(last)) break;
    const bytes = await fetchBytes(last.issuerAddress, timeout);
    const issuer =
      bytes && collect([bytes]).certificates.find(({ subject }) => subject.key === last.issuer.key);
    if (!issuer) break;
    completed.push(issuer);
  }
  return completed;
}
