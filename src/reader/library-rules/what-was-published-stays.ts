import type { Library } from '../../domain/library.ts';
import { linksFor } from '../../domain/links.ts';
import { pageOfEntry } from '../../domain/moved.ts';
import { publishedIn } from '../../domain/published.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { problemAt, type Problem } from '../problem.ts';
import { successorOf } from '../successor.ts';
import type { LibraryRule } from '../tree.ts';
import type { Path } from '../yaml.ts';

/** What the ledger records is still there, or a redirect leads on from it. */
export const whatWasPublishedStays: LibraryRule = {
  name: 'what-was-published-stays',
  check: ({ ledger, redirects }, library) => {
    const { yaml, value } = ledger;
    if (!yaml) return [];
    const now = publishedIn(library);
    return lostOf(value, now, library).map(({ address, path }): Problem => {
      const successor = successorOf(address, value, now);
      return problemAt(yaml.at(path), {
        what: gone(address),
        found: 'nothing at this address',
        expected: `\`${address}\`, or a redirect from it`,
        repair: repairOf(address, successor, redirects.file),
      });
    });
  },
};

interface Lost {
  address: string;
  /** Where it stands in the ledger. */
  path: Path;
}

/** The recorded pages and messages that are gone, each once; the messages of a lost page go with it. */
function lostOf(ledger: Ledger, now: Ledger, library: Library): Lost[] {
  const links = linksFor('', '', '');
  const kept = new Set([
    ...now.pages,
    ...now.messages,
    ...library.redirects.map(({ from }) => from),
  ]);
  const items = (list: keyof Ledger, addressOf: (item: string) => string): Lost[] =>
    ledger[list].map((item, index) => ({ address: addressOf(item), path: [list, index] }));
  const slugs = new Set(library.entries.map(({ slug }) => slug));
  const all = [
    ...items('pages', (page) => page),
    ...items('messages', (message) => {
      const [slug = ''] = message.split('#');
      return slugs.has(slug) ? message : pageOfEntry(slug);
    }),
    ...items('codes', (code) => links.code(code).slice(1)),
  ].filter(({ address }) => !kept.has(address));
  return [...new Map(all.toReversed().map((lost) => [lost.address, lost])).values()];
}

function gone(address: string): string {
  if (address.includes('#')) return 'a message that was published is gone';
  if (address.startsWith('faq/')) return 'an entry that was published is gone, with its messages';
  return 'a page that was published is gone';
}

function repairOf(from: string, successor: string | undefined, home: string): string {
  const redirect = `add \`- { from: ${from}, to: ${successor ?? fallback(from)} }\` to ${home}`;
  if (successor) return `if it is \`${successor}\` now, ${redirect}; if not, put it back`;
  const retire = /^faq\/|#/.test(from) ? ' (`retired` marks what is out of date)' : '';
  return `put it back${retire}, or ${redirect}, with a better address if there is one`;
}

/** A page that exists and lists what is like the one that is gone. */
function fallback(address: string): string {
  if (address.includes('#')) return pageOfEntry(address.split('#')[0] ?? '');
  const [kind = ''] = address.split('/');
  return ['code', 'client'].includes(kind) ? `${kind}/` : 'faq/';
}
