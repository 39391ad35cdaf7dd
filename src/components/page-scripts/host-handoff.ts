import { isHostName } from '../../search/text/host-names.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

/** Another site of the same host has its own. */
const KEY = `host ${import.meta.env.BASE_URL}`;

/**
 * Leaves the visitor's host name for the next page of this tab. It goes into no address and to no server.
 * Where storage is switched off, the placeholders keep their names.
 */
export function storeHost(host: string | undefined): void {
  writeStorage('sessionStorage', KEY, host ?? null);
}

/** Takes what the page before has left; undefined when it is nothing, or no host name. */
export function consumeHost(): string | undefined {
  const host = readStorage('sessionStorage', KEY) ?? '';
  writeStorage('sessionStorage', KEY, null);
  return isHostName(host) ? host : undefined;
}
