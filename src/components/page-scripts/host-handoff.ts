import { isHostName } from '../../search/text/host-names.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

/** The storage key; other sites of the same origin have their own. */
const KEY = `host ${import.meta.env.BASE_URL}`;

/**
 * Stores the visitor’s host name for the next page of this tab. It never gets into a URL or to a
 * server. Without storage, the placeholders keep their names.
 */
export function storeHost(host: string | undefined): void {
  writeStorage('sessionStorage', KEY, host ?? null);
}

/** Takes the host name the previous page has stored, and removes it; undefined if there is none. */
export function consumeHost(): string | undefined {
  const host = readStorage('sessionStorage', KEY) ?? '';
  writeStorage('sessionStorage', KEY, null);
  return isHostName(host) ? host : undefined;
}
