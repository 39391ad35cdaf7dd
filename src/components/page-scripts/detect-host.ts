import { isHostName } from '../../search/text/host-names.ts';
import { consumeHost } from './host-handoff.ts';

interface Kept {
  host?: unknown;
}

/** The host name of this visit: just handed over, or kept in this step of the history. */
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
