import { parseMessageRef } from '../../domain/library/refs.ts';
import { slugOfPath, isMessageAddress } from '../../domain/urls/redirects.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Ledger } from '../../schemas/ledger.ts';

/**
 * Returns the address that has most likely replaced that of a missing page or message: a new one of the
 * same kind that shares messages with it or has a similar name; undefined if there is none.
 * @param gone the missing address
 * @param now the addresses that exist
 */
export function likelyReplacement(
  gone: string,
  ledger: Ledger,
  now: Pick<Ledger, 'pages' | 'messages'>,
): string | undefined {
  const list = isMessageAddress(gone) ? 'messages' : 'pages';
  const recorded = new Set(ledger[list]);
  const added = now[list].filter((address) => !recorded.has(address));
  if (isMessageAddress(gone)) return similarMessage(gone, added);
  const [kind = ''] = gone.split('/');
  const candidates = added.filter((page) => page.startsWith(`${kind}/`));
  return similarEntry(gone, candidates, ledger, now) ?? closestMatch(gone, candidates);
}

/** Returns the new message with the same id in any entry, else a new one of the same entry. */
function similarMessage(gone: string, added: string[]): string | undefined {
  const { entry: slug, id } = parseMessageRef(gone);
  const sameEntry = added.filter((message) => message.startsWith(`${slug}#`));
  const moved = added.find((message) => parseMessageRef(message).id === id);
  const only = sameEntry.length === 1 ? sameEntry[0] : undefined;
  return moved ?? closestMatch(gone, sameEntry) ?? only;
}

/** Returns the new entry with most messages of the missing one; by judgement at least half of them. */
function similarEntry(
  gone: string,
  candidates: string[],
  ledger: Ledger,
  now: Pick<Ledger, 'pages' | 'messages'>,
): string | undefined {
  const idsOf = (messages: string[], slug: string): string[] =>
    messages.flatMap((message) =>
      parseMessageRef(message).entry === slug ? parseMessageRef(message).id : [],
    );
  const old = new Set(idsOf(ledger.messages, slugOfPath(gone)));
  const shares = candidates.map((page) => ({
    page,
    shared: idsOf(now.messages, slugOfPath(page)).filter((id) => old.has(id)).length,
  }));
  const [best] = shares.toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > 0 && best.shared * 2 >= old.size ? best.page : undefined;
}
