import type { SearchResult, SearchDocument } from '../../src/search/index/types.ts';
import { indexOptions, searchDocuments } from '../../src/search/index/library-index.ts';
import { isFirst, openDocuments } from '../../src/rules/support/findability.ts';
import { normalize } from '../../src/search/text/normalize.ts';
import { telling } from './telling.ts';
import { content, onScreen } from './tree.ts';

const [source = ''] = content().site.locales;
export const documents = searchDocuments(content(), '/', source);
const rows = documents.filter(({ message }) => message !== '');
/** The rows of each text: many a text is shown by several clients. */
export const rowsByText = Map.groupBy(rows, ({ text }) => text);
export const find = await openDocuments(documents, indexOptions(content(), source));

/** Returns a text in full width. */
export const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** What was asked and what came first instead, for the report of a failure. */
export function failure(
  name: string,
  query: string,
  { verdict, hits: [first] }: SearchResult,
): string {
  const { entry, message, text } = first?.row ?? { entry: 'nothing', message: '', text: '' };
  const instead = `${entry}#${message} (${verdict}, ${first?.score.toFixed(2) ?? ''}): ${text}`;
  return `${name} was looked for as\n${query}\nbut first came\n${instead}`;
}

/** `npm test` asks for one in so many texts and screens; `npm run stress -- texts` asks for all. */
export const ONE_IN = 8;

const letters = rows.map(({ entry, text }) => ({ entry, text: normalize(text) }));

/** A way to ask for a text, and whether an answer to it is right. */
interface Way {
  change: (text: string) => string;
  right: (found: SearchResult, row: SearchDocument, query: string) => boolean;
}

/** All ways to ask for a text. As it is written, the rule `messages-are-found` asks for each. */
export const ways: Record<string, Way> = {
  'as it stands on a screen': { change: onScreen, right: isFirst },
  'with its lines broken': {
    change: (text) => onScreen(text).replace(/(.{20})/gu, '$1\n'),
    right: isFirst,
  },
  'amid buttons': {
    change: (text) => `× 再読み込み\n${onScreen(text)}\n詳細を表示  OK`,
    right: isFirst,
  },
  'in full width': {
    change: (text) => wide(onScreen(text)).replaceAll(' ', '\u3000'),
    right: isFirst,
  },
  'in capitals': { change: (text) => onScreen(text).toUpperCase(), right: isFirst },
  'without punctuation': {
    change: (text) => onScreen(text).replace(/[\p{P}\p{S}]+/gu, ' '),
    right: isFirst,
  },
  'cut to its most telling 12 characters': {
    change: telling(
      rows.map(({ text }) => text),
      12,
    ),
    // Several entries may have them: one of those comes first, or is among the causes of a fork.
    right: ({ hits: [first], causes }, _, query) =>
      letters.some(
        ({ entry, text }) =>
          text.includes(query) && (entry === first?.row.entry || causes.includes(entry)),
      ),
  },
};

/**
 * Asks in one way for each text that is chosen by its place among all, and lists the messages that
 * are not found so.
 */
export async function notFound(
  { change, right }: Way,
  chosen: (at: number) => boolean = () => true,
): Promise<string[]> {
  const failures: string[] = [];
  for (const [at, [text, bearers]] of [...rowsByText].entries()) {
    if (!chosen(at)) continue;
    const query = change(text);
    const found = await find(query);
    for (const row of bearers) {
      if (right(found, row, query)) continue;
      failures.push(failure(`${row.entry}#${row.message}`, query, found));
    }
  }
  return failures;
}
