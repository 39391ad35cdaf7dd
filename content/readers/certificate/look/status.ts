import type { ReadingFinding } from 'error-faq';
import type { Certificate } from '../certificate.ts';
import { lookUp } from './crl.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { ocspRequest, readOcspAnswer, type OcspAnswer } from './ocsp.ts';
import { statusSources } from './signed.ts';

/** What is known of the status of a path: what is wrong, and whether anybody was asked and answered. */
export interface PathStatus {
  findings: ReadingFinding[];
  known: boolean;
}

/** What is known of the status of one certificate. */
interface Status {
  /** Since when it is revoked, by each source that says so. */
  crl?: number;
  ocsp?: number;
  /** Whether a source says that it is not. */
  good: boolean;
  /** What is wrong with the answers, if none was of use. */
  trouble?: Exclude<OcspAnswer['says'], 'good' | 'revoked'> | 'unreachable';
  /** Until when an answer was valid that no longer is. */
  old?: number;
}

interface Asking {
  now: number;
  timeout: number;
  /** Whether nobody is asked, and only the answer of the server read. */
  alone: boolean;
}

/**
 * Asks the authorities of a path, the last of which is a root, whether any of its certificates is revoked.
 * @param staple the answer the server has sent itself
 */
export async function statusOf(
  path: Certificate[],
  staple: Uint8Array | undefined,
  asking: Asking,
): Promise<PathStatus> {
  const [server, ...others] = path;
  const [issuer] = others;
  if (!server || !issuer) return { findings: [], known: false };
  const [own, ...above] = await Promise.all(
    path.slice(0, -1).map((certificate, at) => ask(certificate, path[at + 1] ?? issuer, asking)),
  );
  const stapled = staple && readOcspAnswer(staple, server, issuer, asking.now);
  const { mustStaple } = statusSources(server);
  const name = server.subject.short;
  return {
    findings: [
      ...(stapled?.says === 'revoked'
        ? [{ id: 'revoked-stapled', values: { name, time: stapled.since } }]
        : revokedIn(own, name)),
      ...above.flatMap((status, at) => {
        const since = status.crl ?? status.ocsp;
        const values = { name: others[at]?.subject.short ?? '', time: since ?? 0 };
        return since === undefined ? [] : [{ id: 'revoked-intermediate', values }];
      }),
      ...(mustStaple && !staple ? [{ id: 'must-staple', values: { name } }] : []),
      ...(stapled?.says === 'good' ? [] : troubleIn(own, name)),
    ],
    known: own?.good === true || stapled?.says === 'good',
  };
}

/** Asks all sources of a certificate at once. */
async function ask(
  certificate: Certificate,
  issuer: Certificate,
  { now, timeout, alone }: Asking,
): Promise<Status> {
  if (alone) return { good: false };
  const { crl, ocsp } = statusSources(certificate);
  const request = { type: 'application/ocsp-request', bytes: ocspRequest(certificate, issuer) };
  const [lists, answers] = await Promise.all([
    Promise.all(crl.map((url) => fetchBytes(url, timeout))),
    Promise.all(ocsp.map((url) => fetchBytes(url, timeout, request))),
  ]);
  const listed = lists.map((list) => list && lookUp(list, certificate, issuer, now));
  const answered = answers.flatMap((answer) =>
    answer ? readOcspAnswer(answer, certificate, issuer, now) : [],
  );
  const revoked = answered.find(({ says }) => says === 'revoked');
  const useless = answered.find(({ says }) => says !== 'good' && says !== 'revoked');
  const asked = crl.length + ocsp.length > 0;
  const good = listed.includes('good') || answered.some(({ says }) => says === 'good');
  const unreachable = asked && answered.length === 0 && listed.every((one) => one === undefined);
  return {
    crl: listed.find((one) => typeof one === 'number'),
    ...(revoked?.says === 'revoked' && { ocsp: revoked.since }),
    good,
    ...(unreachable && { trouble: 'unreachable' as const }),
    ...(!good && useless && { trouble: useless.says as Status['trouble'] }),
    ...(useless?.says === 'old' && { old: useless.until }),
  };
}

/** Names a revocation by who says so, as the lab does. */
function revokedIn(status: Status | undefined, name: string): ReadingFinding[] {
  const { crl, ocsp } = status ?? {};
  const time = crl ?? ocsp;
  if (time === undefined) return [];
  const by = crl === undefined ? '-ocsp' : ocsp === undefined ? '-crl' : '';
  return [{ id: `revoked${by}`, values: { name, time } }];
}

/** Names what is wrong with the answers. That nobody answers may be so from here only. */
function troubleIn(status: Status | undefined, name: string): ReadingFinding[] {
  const { trouble, old, crl, ocsp } = status ?? {};
  if (!trouble || (crl ?? ocsp) !== undefined) return [];
  const values = { name, ...(old !== undefined && { time: old }) };
  return [
    { id: `status-${trouble}`, values, ...(trouble === 'unreachable' && { possible: true }) },
  ];
}
