import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { makeAuthority, type Authority } from '../lab/authority/authority.ts';
import { statusHost } from '../lab/authority/extensions.ts';
import type { Fault } from '../lab/fault.ts';
import { serverFor } from '../lab/servers.ts';

/** The faults of the lab at ports of this machine, without a sandbox. */
export interface LoopbackLab {
  authority: Authority;
  /** The root the hosts are to be trusted by, as a file. */
  root: Uint8Array;
  /** The services by the ids of their faults: `expired.test:41234`. */
  services: Map<string, string>;
  close: () => void;
}

/** Listens at a free port of this machine. */
export function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, address, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Makes faults, and starts a server for each. What is fetched of their authority is served from memory. */
export async function openLoopbackLab(faults: Fault[]): Promise<LoopbackLab> {
  const authority = await makeAuthority(faults);
  const status = createHttpServer((request, response) => {
    const answer = authority.answers.get(request.url ?? '');
    response.writeHead(answer ? 200 : 404).end(answer);
  });
  const servers: Server[] = [status];
  const port = await listen(status);
  const services = new Map<string, string>();
  for (const host of authority.hosts) {
    const server = serverFor(host);
    servers.push(server);
    services.set(host.fault.id, `${host.name}:${String(await listen(server))}`);
  }
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(String(input).replace(`//${statusHost}/`, `//127.0.0.1:${String(port)}/`), init);
  return {
    authority,
    root: new Uint8Array(authority.root.rawData),
    services,
    close: () => {
      globalThis.fetch = fetch;
      for (const server of servers) server.close();
    },
  };
}

/**
 * Returns what can be told of a fault from outside, by the ids of findings. Empty where nothing can: what only a
 * client finds that insists on more than others, or that remembers something.
 */
export function toldFromOutside({ id }: Fault): string[] {
  const told: Record<string, string[]> = {
    healthy: [],
    strict: [],
    pinning: [],
    'no-status-source': [],
    hsts: ['expired'],
    'revoked-as-shipped': ['revoked'],
    // Neither says where its issuer can be fetched, so both may be the case.
    'unknown-issuer': ['missing-intermediate', 'unknown-issuer'],
    'missing-intermediate': ['missing-intermediate', 'unknown-issuer'],
  };
  return told[id] ?? [id];
}
