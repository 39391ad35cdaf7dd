import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from './authority/authority.ts';
import type { Client, Installed, Lab, Seen, Session } from './client.ts';
import type { Checks, Fault } from './fault.ts';
import { DISTANCE, faults, incurable } from './faults.ts';
import { withPlaceholders } from './placeholders.ts';
import { setUpSandbox, addHosts, trust } from './sandbox.ts';
import { addresses, serve } from './servers.ts';
import { daysFromNow } from './authority/certificate.ts';

/** Sets up the lab inside the sandbox, with a host for each of some faults: authority, servers, names, trust. */
export async function openLab(which = [...faults, ...incurable]): Promise<Lab> {
  const folder = setUpSandbox();
  const authority = await makeAuthority(which);
  addHosts(addresses(authority));
  await serve(authority);
  const pem = authority.root.toString('pem');
  trust(pem);
  const file = join(folder, 'root.pem');
  const crls = join(folder, 'crls.pem');
  const authorityFile = join(folder, 'company-root.pem');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, pem);
  writeFileSync(crls, authority.crls);
  writeFileSync(authorityFile, authority.untrustedRoot.toString('pem'));
  return {
    folder,
    root: { file, der: new Uint8Array(authority.root.rawData) },
    crls,
    authorityFile,
  };
}

/** A visit of a client to the host of a fault. */
export interface Visited {
  fault: Fault;
  session: Pick<Session, 'settings' | 'flags'>;
  seen: Seen;
  /** In milliseconds. */
  took: number;
}

/** Sends a client to the hosts of some faults, and yields each visit as soon as it is complete. */
export async function* visits(
  lab: Lab,
  client: Client,
  installed: Installed,
  language: string,
  which: Fault[],
): AsyncGenerator<Visited> {
  const byChecks = Map.groupBy(which, ({ checks }): Checks => checks ?? 'as-shipped');
  for (const [checks, group] of byChecks) {
    const session = await client.open(installed, lab, { language, checks });
    try {
      for (const fault of group) {
        const start = performance.now();
        const seen = await withRetry(() => session.visit(`https://${hostOf(fault)}/`, fault.first));
        const took = performance.now() - start;
        yield { fault, session, seen: withPlaceholders(seen, visitOf(fault)), took };
      }
    } finally {
      await session.close();
    }
  }
}

/** Tries a visit a second time: after an error page, a browser may miss the start of the next page. */
async function withRetry(visit: () => Promise<Seen>): Promise<Seen> {
  try {
    return await visit();
  } catch {
    return visit();
  }
}

/** Returns the host of a fault. */
export function hostOf({ id, host }: Fault): string {
  return host ?? `${id}.test`;
}

function visitOf(fault: Fault) {
  const { valid, names = [] } = fault.certificate ?? {};
  const wrong = [valid?.from, valid?.to].some((days) => Math.abs(days ?? 0) === DISTANCE);
  const intermediate = fault.certificate?.issuer === 'expired-intermediate' ? [-DISTANCE] : [];
  return {
    host: hostOf(fault),
    otherNames: names,
    starts: [valid?.from ?? -30].map(daysFromNow),
    ends: [valid?.to ?? 60, ...intermediate].map(daysFromNow),
    now: new Date(),
    days: wrong || intermediate.length > 0 ? DISTANCE : undefined,
  };
}
