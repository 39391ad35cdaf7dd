import { parseMessageRef } from '../../domain/library/refs.ts';
import { entryPath } from '../../domain/urls/redirects.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { likelyReplacement } from './likely-replacement.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Path } from '../../reader/yaml/yaml.ts';

/** A page or message the ledger records, and where it does. */
export interface RecordedUrl {
  address: string;
  path: Path;
}

/** What one list of a ledger records, as addresses. */
export function recordedUrls(
  { ledger }: ContentTree,
  list: keyof Ledger,
  addressOf = (item: string): string => item,
): RecordedUrl[] {
  return ledger.value[list].map((item, index) => ({
    address: addressOf(item),
    path: [list, index],
  }));
}

/**
 * A problem for each recorded page or message at which nothing stands and from which no redirect
 * leads on, each once.
 * @param now what is published now, of the kinds that are recorded here
 */
export function missingPublishedUrls(
  recorded: RecordedUrl[],
  { ledger, redirects }: ContentTree,
  now: Pick<Ledger, 'pages' | 'messages'>,
): Diagnostic[] {
  const { yaml, value } = ledger;
  if (!yaml) return [];
  const moved = redirects.items.map((item) => item.value.from);
  const kept = new Set([...now.pages, ...now.messages, ...moved]);
  const lost = recorded.filter(({ address }) => !kept.has(address));
  const once = new Map(lost.toReversed().map((one) => [one.address, one]));
  return [...once.values()].map(({ address, path }) =>
    diagnosticAt(yaml.at(path), {
      what: gone(address),
      found: 'nothing at this address',
      expected: `\`${address}\`, or a redirect from it`,
      repair: repairOf(address, likelyReplacement(address, value, now), redirects.file),
    }),
  );
}

function gone(address: string): string {
  if (address.includes('#')) return 'published message is gone';
  if (address.startsWith('faq/')) return 'published entry is gone, with its messages';
  return 'published page is gone';
}

function repairOf(from: string, successor: string | undefined, home: string): string {
  const redirect = `add \`- { from: ${from}, to: ${successor ?? fallback(from)} }\` to ${home}`;
  if (successor) return `if it is now \`${successor}\`, ${redirect}; otherwise restore it`;
  const retire = /^faq\/|#/.test(from) ? ' (`retired` marks what is out of date)' : '';
  return `restore it${retire}, or ${redirect}, with a better target if there is one`;
}

/** A page that exists and lists what is like the one that is gone. */
function fallback(address: string): string {
  if (address.includes('#')) return entryPath(parseMessageRef(address).entry);
  const [kind = ''] = address.split('/');
  return ['code', 'client'].includes(kind) ? `${kind}/` : 'faq/';
}
