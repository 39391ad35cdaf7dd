import { entryRecords } from '../../../../src/domain/api/entries.ts';
import { cureRecords } from '../../../../src/domain/api/cures.ts';
import { messageRecords } from '../../../../src/domain/api/messages.ts';
import { formatMessageRef } from '../../../../src/domain/library/refs.ts';
import { replyData } from '../../../../src/domain/reply/data.ts';
import type { BuiltSite } from '../../../../src/cli/mcp/built-site.ts';
import { HEAD } from '../../../../src/search/index/format.ts';
import { libraryIndex } from '../../../../src/search/index/library-index.ts';
import { openIndex } from '../../../../src/search/query/open.ts';
import { terminalCure } from '../../domain/terminal-cure.ts';
import { terminals } from '../../domain/terminals.ts';

const path = '/terminal/';
const library = { ...terminals, cures: [terminalCure] };
const entries = entryRecords(library, path);
const steps = (locale: string) => (locale === 'en' ? ['Wipe the card.', 'Try again.'] : []);

/** The files of the site of the payment terminals, by root-relative URL. */
const files = new Map<string, string>(
  library.entries.flatMap((entry): [string, string][] => [
    [`${path}faq/${entry.slug}.md`, `# ${entry.words['en']?.title ?? ''}\n`],
    [
      `${path}faq/${entry.slug}/reply.json`,
      JSON.stringify({ data: replyData(library, entry, path, steps) }),
    ],
  ]),
);

/** The site of the payment terminals as it would be built, with one cure. */
export const terminalSite: BuiltSite = {
  base: `https://help.example${path}`,
  locales: library.site.locales,
  entries: new Map(entries.map((entry) => [entry.slug, entry])),
  messages: new Map(messageRecords(library, path).map((one) => [formatMessageRef(one), one])),
  cures: cureRecords(library, path),
  finder: (locale) => {
    const index = libraryIndex(library, path, locale);
    return openIndex((name) => {
      const bytes = index.get(name) ?? index.get(HEAD) ?? new Uint8Array();
      return Promise.resolve(Uint8Array.from(bytes).buffer);
    });
  },
  read: (url) => {
    const text = files.get(url);
    if (text === undefined) throw new Error(`There is no file at ${url}`);
    return text;
  },
};
