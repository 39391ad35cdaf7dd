import { isHostName } from '../../search/text/host-names.ts';
import { consumeHost } from './host-handoff.ts';

interface Kept {
  host?: unknown;
}

/** The visitor’s host name: handed over by the previous page, or stored in this history entry. */
export const detectHost = findHost();

function findHost(): string | undefined {
  const given = consumeHost();
  if (given !== undefined) {
    history.replaceState({ ...(history.state as Kept | null), host: given }, '');
    return given;
  }
  const kept = (history.state as Kept | null)?.host;
  return typeof kept === 'string' && isHostName(kept) ? kept : undefined;
}
