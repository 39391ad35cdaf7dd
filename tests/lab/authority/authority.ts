import 'reflect-metadata';
import type { X509Certificate } from '@peculiar/x509';
import { DISTANCE, strictHost } from '../faults.ts';
import type { CertificateFault, Fault } from '../fault.ts';
import { issue, type Issued, type Request } from './certificate.ts';
import {
  mustStaple,
  namesOf,
  onlyFor,
  statusHost,
  statusSources,
  unknownCritical,
  usageOf,
} from './extensions.ts';
import { ocspAnswer, ocspRefusal, revocationList } from './status.ts';

const NOW = { from: -30, to: 60 };
const YEARS = { from: -400, to: 3000 };

/** The organisation in the name of every authority of the lab. */
export const organisation = 'Error FAQ lab';

type IssuerName = Exclude<NonNullable<CertificateFault['issuer']>, 'itself'> | 'intermediate';

/** A host of the lab, and what its server presents. */
export interface Host {
  name: string;
  fault: Fault;
  key: string;
  /** Its certificate and the intermediate ones, PEM. */
  chain: string;
  /** The stapled OCSP response. */
  staple?: Uint8Array | undefined;
}

/** All certificates of the lab, in memory only and new for each run. */
export interface Authority {
  root: X509Certificate;
  /** The root of the fault `untrusted-root`. */
  untrustedRoot: X509Certificate;
  hosts: Host[];
  /** The responses of the status host, by path. */
  answers: Map<string, Uint8Array>;
  /** All certificate revocation lists, PEM. */
  crls: string;
}

/** Makes the authority, and the host of each fault. */
export async function makeAuthority(faults: Fault[]): Promise<Authority> {
  const { root, chains } = await makeIssuers();
  const untrustedRoot = (chains['untrusted-root'].at(-1) ?? root).certificate;
  const answers = new Map<string, Uint8Array>();
  const strict: Fault = { id: 'strict', what: 'a strict host', host: strictHost };
  const made = await Promise.all(
    [...faults, strict].map((fault) => makeHost(fault, chains, answers)),
  );
  const lists: string[] = [];
  for (const issuer of [root, ...Object.values(chains).flatMap(([first]) => first ?? [])]) {
    const revoked = made.filter((one) => one.issuer === issuer && one.fault.status?.revoked);
    const bad = chains['revoked-intermediate'][0];
    const certificates = revoked.map(({ leaf }) => leaf.certificate);
    if (issuer === root && bad) certificates.push(bad.certificate);
    const { der, pem } = await revocationList(issuer, certificates);
    answers.set(crlPath(issuer), der);
    lists.push(pem);
  }
  for (const [name, [issuer]] of Object.entries(chains)) {
    if (!issuer) continue;
    const status = name === 'revoked-intermediate' ? 'revoked' : 'good';
    answers.set(ocspPath(issuerPath(name)), await ocspAnswer(root, issuer.certificate, status));
  }
  return { root: root.certificate, untrustedRoot, hosts: made, answers, crls: lists.join('\n') };
}

/** Issuers by name, each with the chain that a server sends after its own certificate. */
type Chains = Record<IssuerName, [Issued, ...Issued[]]>;

async function makeIssuers(): Promise<{ root: Issued; chains: Chains }> {
  const authority = (common: string, more: Partial<Request> = {}): Promise<Issued> =>
    issue({ name: `CN=${common},O=${organisation}`, valid: YEARS, authority: true, ...more });
  const [root, stranger, untrusted] = await Promise.all([
    authority('Lab root'),
    authority('Unknown authority'),
    authority('Untrusted root'),
  ]);
  const below = (common: string, name: IssuerName, more: Partial<Request> = {}) =>
    authority(common, {
      issuer: root,
      ...more,
      extensions: [...sourcesFor(root, name), ...(more.extensions ?? [])],
    });
  const [good, revoked, expired, constrained, other] = await Promise.all([
    below('Lab intermediate', 'intermediate'),
    below('Revoked intermediate', 'revoked-intermediate'),
    below('Expired intermediate', 'expired-intermediate', { valid: { from: -400, to: -DISTANCE } }),
    below('Constrained intermediate', 'constrained-intermediate', {
      extensions: [onlyFor('allowed.test')],
    }),
    authority('Untrusted intermediate', { issuer: untrusted }),
  ]);
  const nobody = await below('No authority', 'no-authority', {
    issuer: good,
    authority: false,
    signs: true,
  });
  return {
    root,
    chains: {
      intermediate: [good],
      'revoked-intermediate': [revoked],
      'expired-intermediate': [expired],
      'constrained-intermediate': [constrained],
      'unknown-authority': [stranger],
      'untrusted-root': [other, untrusted],
      'no-authority': [nobody, good],
    },
  };
}

/** Returns the status sources of an issuer below the root, like those of any certificate. */
function sourcesFor(root: Issued, name: string) {
  return statusSources({
    crl: `http://${statusHost}${crlPath(root)}`,
    ocsp: `http://${statusHost}${ocspPath(issuerPath(name))}`,
  });
}

async function makeHost(
  fault: Fault,
  chains: Chains,
  answers: Map<string, Uint8Array>,
): Promise<Host & { leaf: Issued; issuer: Issued | undefined }> {
  const { certificate: wrong = {}, status = {}, server = {} } = fault;
  const name = fault.host ?? `${fault.id}.test`;
  const chain = wrong.issuer === 'itself' ? undefined : chains[wrong.issuer ?? 'intermediate'];
  const issuer = chain?.[0];
  const leaf = await issue({
    name: `CN=${wrong.names?.[0] ?? name}`,
    issuer,
    valid: wrong.valid ?? NOW,
    authority: wrong.usage === 'authority',
    key: wrong.key,
    hash: wrong.hash,
    broken: wrong.broken,
    extensions: [
      ...namesOf(wrong.names ?? [name]),
      usageOf(wrong.usage),
      ...hostSources(fault, issuer),
      ...(wrong.mustStaple ? [mustStaple()] : []),
      ...(wrong.unknownCriticalExtension ? [unknownCritical()] : []),
    ],
  });
  const answer = issuer && (await answerFor(fault, issuer, leaf));
  if (answer) answers.set(ocspPath(fault.id), answer);
  const unknown = wrong.issuer === 'unknown-authority';
  const sent = server.withoutIntermediate || unknown ? [] : (chain ?? []);
  return {
    name,
    fault,
    key: leaf.keyPem,
    chain: [leaf, ...sent].map(({ pem }) => pem).join('\n'),
    staple: status.stapled ? answer : undefined,
    leaf,
    issuer,
  };
}

function hostSources({ id, status = {} }: Fault, issuer: Issued | undefined) {
  if (!issuer) return [];
  const { sources = ['crl', 'ocsp'], answer } = status;
  // Nothing listens on that address.
  const host = answer === 'nothing' ? 'nowhere.test' : statusHost;
  return statusSources({
    ...(sources.includes('crl') && { crl: `http://${host}${crlPath(issuer)}` }),
    ...(sources.includes('ocsp') && { ocsp: `http://${host}${ocspPath(id)}` }),
  });
}

async function answerFor(
  { status = {} }: Fault,
  issuer: Issued,
  { certificate }: Issued,
): Promise<Uint8Array> {
  const { answer, revoked } = status;
  if (answer === 'garbage') return new TextEncoder().encode('This is no OCSP answer.');
  if (answer === 'try-later' || answer === 'unauthorized') return ocspRefusal(answer);
  if (answer === 'unknown') return ocspAnswer(issuer, certificate, 'unknown');
  return ocspAnswer(issuer, certificate, revoked ? 'revoked' : 'good', { old: answer === 'old' });
}

function crlPath({ name }: Issued): string {
  return `/crl/${name
    .replace(/^CN=|,.*$/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()}.crl`;
}

function ocspPath(name: string): string {
  return `/ocsp/${name}`;
}

/** Returns the path of an issuer, which may have the name of a fault. */
function issuerPath(name: string): string {
  return `issuer-${name}`;
}
