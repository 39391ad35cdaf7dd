import { parseMessageRef } from '../../domain/library/refs.ts';
import { slugOfPath, isMessageAddress } from '../../domain/urls/redirects.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Ledger } from '../../schemas/ledger.ts';

/**
 * What has most likely taken the place of a page or message that is gone: something new of its kind
 * that shares messages with it or is named alike.
 */
export function likelyReplacement(
  gone: string,
  ledger: Ledger,
  now: Pick<Ledger, 'pages' | 'messages'>,
): string | undefined {
  const list = isMessageAddress(gone) ? 'messages' : 'pages';
  const known = new Set(ledger[list]);
  const fresh = now[list].filter((address) => !known.has(address));
  if (isMessageAddress(gone)) return nearMessage(gone, fresh);
  const [kind = ''] = gone.split('/');
  const alike = fresh.filter((page) => page.startsWith(`${kind}/`));
  return nearEntry(gone, alike, ledger, now) ?? closestMatch(gone, alike);
}

/** Of the same entry if possible. */
function nearMessage(gone: string, fresh: string[]): string | undefined {
  const { entry: slug, id } = parseMessageRef(gone);
  const beside = fresh.filter((message) => message.startsWith(`${slug}#`));
  const moved = fresh.find((message) => parseMessageRef(message).id === id);
  return moved ?? closestMatch(gone, beside) ?? (beside.length === 1 ? beside[0] : undefined);
}

/** The new entry that has the most messages of the one that is gone, if it has half of them. */
function nearEntry(
  gone: string,
  fresh: string[],
  ledger: Ledger,
  now: Pick<Ledger, 'pages' | 'messages'>,
): string | undefined {
  const idsOf = (messages: string[], slug: string): string[] =>
    messages.flatMap((message) =>
      parseMessageRef(message).entry === slug ? parseMessageRef(message).id : [],
    );
  const old = new Set(idsOf(ledger.messages, slugOfPath(gone)));
  const shares = fresh.map((page) => ({
    page,
    shared: idsOf(now.messages, slugOfPath(page)).filter((id) => old.has(id)).length,
  }));
  const [best] = shares.toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > 0 && best.shared * 2 >= old.size ? best.page : undefined;
}
