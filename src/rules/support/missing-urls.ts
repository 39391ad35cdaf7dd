import { parseMessageRef } from '../../domain/library/refs.ts';
import { entryPath } from '../../domain/urls/redirects.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { likelyReplacement } from './likely-replacement.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Path } from '../../reader/yaml/yaml.ts';

/** The address of a page or message, with its path in the ledger. */
export interface RecordedUrl {
  address: string;
  path: Path;
}

/** Returns the addresses that one list of the ledger records. */
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
 * Reports each recorded address, once, that is no longer published and has no redirect.
 * @param now the addresses that are published now, of the same kinds as `recorded`
 */
export function missingPublishedUrls(
  recorded: RecordedUrl[],
  { ledger, redirects }: ContentTree,
  now: Pick<Ledger, 'pages' | 'messages'>,
): Diagnostic[] {
  const { yaml, value } = ledger;
  if (!yaml) return [];
  const redirected = redirects.items.map((item) => item.value.from);
  const served = new Set([...now.pages, ...now.messages, ...redirected]);
  const missing = recorded.filter(({ address }) => !served.has(address));
  const firstOfEach = new Map(missing.toReversed().map((url) => [url.address, url]));
  return [...firstOfEach.values()].map(({ address, path }) =>
    diagnosticAt(yaml.at(path), {
      what: whatIsGone(address),
      found: 'nothing at this address',
      expected: `\`${address}\`, or a redirect from it`,
      repair: repairOf(address, likelyReplacement(address, value, now), redirects.file),
    }),
  );
}

function whatIsGone(address: string): string {
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

/** Returns an existing page to redirect to: that of the entry, or the list of pages of the same kind. */
function fallback(address: string): string {
  if (address.includes('#')) return entryPath(parseMessageRef(address).entry);
  const [kind = ''] = address.split('/');
  return ['code', 'client'].includes(kind) ? `${kind}/` : 'faq/';
}
