import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import type { Look, LookOptions, ReadingFinding, ReadingWords, Sight } from 'error-faq';
import { isSelfIssued, type Chain } from './chain.ts';
import { factsOf } from './facts.ts';
import { diagnose } from './look/diagnose.ts';
import { judge, type Judged } from './look/judge.ts';
import { obstacleIn } from './look/obstacles.ts';
import { formatTarget, parseTarget, type Target } from './look/target.ts';
import { formatAddress } from './names.ts';

export { starttls } from './look/starttls.ts';

/** Looks at a server that speaks TLS: at each of its addresses what it sends, and what is wrong with it. */
export const look: Look = async (service, options) => {
  const target = parseTarget(service, options.starttls);
  if (!target) return undefined;
  const addresses = options.addresses ?? (await addressesOf(target.host));
  const [first, ...others] = await Promise.all(
    addresses.map((address) => lookAt(address, target, options)),
  );
  const none: ReadingWords = { words: 'no-such-host', values: { host: target.host } };
  return {
    service: formatTarget(target),
    sights: [first ?? { address: '', obstacle: none }, ...others],
  };
};

/** Returns the addresses of a host, IPv4 and IPv6, each once; none if the name is not known. */
async function addressesOf(host: string): Promise<string[]> {
  try {
    const found = await lookup(host, { all: true });
    return [...new Set(found.map(({ address }) => address))];
  } catch {
    return [];
  }
}

async function lookAt(address: string, target: Target, options: LookOptions): Promise<Sight> {
  try {
    const { handshake, findings, obstacle } = await diagnose(target, address, options.timeout);
    if (obstacle) return { address, obstacle };
    const { certificates, staple, protocol } = handshake;
    const judged = await judge(certificates, { ...options, host: target.host, staple });
    return { address, ...sightOf(findings, judged, protocol, options.now) };
  } catch (error) {
    const obstacle = obstacleIn(error, target);
    return {
      address,
      obstacle,
      ...(obstacle.words === 'no-route' && isIPv6(address) && { here: true }),
    };
  }
}

/** Puts together what is wrong with the connection and with what was sent over it. */
function sightOf(
  findings: ReadingFinding[],
  judged: Judged | undefined,
  protocol: string | undefined,
  now: number,
): Omit<Sight, 'address'> {
  if (!judged) return { reading: { findings, things: [], notes: [] } };
  const { chain, statusKnown } = judged;
  const connection = { label: 'protocol', values: [protocol ?? ''] };
  const notes = [{ words: 'trust-elsewhere' }, ...(statusKnown ? [] : [{ words: 'revocation' }])];
  return {
    reading: {
      findings: inOrder([...findings, ...judged.findings]),
      things: [
        ...factsOf(chain, now),
        ...(protocol ? [{ title: { words: 'connection' }, facts: [connection] }] : []),
      ],
      notes,
    },
    until: endOf(chain),
    marks: [...marksOf(chain), ...(protocol ? [connection] : [])],
  };
}

/** Puts what is only possible last. */
function inOrder(findings: ReadingFinding[]): ReadingFinding[] {
  return findings.toSorted((a, b) => Number(a.possible ?? false) - Number(b.possible ?? false));
}

/** Returns when the first certificate of a chain ends; a root, which every client has itself, does not count. */
function endOf({ path: [server, ...others] }: Chain): number | undefined {
  const ends = [server, ...others.filter((one) => !isSelfIssued(one))];
  return ends.reduce<number | undefined>(
    (soonest, one) => (one ? Math.min(one.validTo, soonest ?? Infinity) : soonest),
    undefined,
  );
}

function marksOf({ path }: Chain): { label: string; values: (string | number)[] }[] {
  const [server] = path;
  if (!server) return [];
  const { names, validTo, key, serial } = server;
  return [
    { label: 'names', values: [...(names?.dns ?? []), ...(names?.ip.map(formatAddress) ?? [])] },
    { label: 'to', values: [validTo] },
    { label: 'chain', values: path.map(({ subject }) => subject.short || subject.text) },
    { label: 'key', values: [key.name] },
    { label: 'serial', values: [serial] },
  ];
}
