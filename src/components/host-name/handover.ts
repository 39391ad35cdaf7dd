import { isHostName } from '../../search/host.ts';

const KEY = 'host';

/** Leaves the visitor's host name for the next page of this tab. It goes into no address and to no server. */
export function leaveHost(host: string | undefined): void {
  try {
    if (host === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, host);
  } catch {
    // Storage is switched off: the placeholders keep their names.
  }
}

/** Takes what the page before has left; undefined when it is nothing, or no host name. */
export function takeHost(): string | undefined {
  try {
    const host = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return isHostName(host) ? host : undefined;
  } catch {
    return undefined;
  }
}
