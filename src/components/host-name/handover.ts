import { isHostName } from '../../search/host.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

const KEY = 'host';

/**
 * Leaves the visitor's host name for the next page of this tab. It goes into no address and to no server.
 * Where storage is switched off, the placeholders keep their names.
 */
export function leaveHost(host: string | undefined): void {
  writeStorage('sessionStorage', KEY, host ?? null);
}

/** Takes what the page before has left; undefined when it is nothing, or no host name. */
export function takeHost(): string | undefined {
  const host = readStorage('sessionStorage', KEY) ?? '';
  writeStorage('sessionStorage', KEY, null);
  return isHostName(host) ? host : undefined;
}
