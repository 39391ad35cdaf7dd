import type { SearchResult, SearchDocument } from '../../src/search/index/types.ts';
import { indexOptions, searchDocuments } from '../../src/search/index/library-index.ts';
import { openDocuments } from '../../src/rules/support/findability.ts';
import { content } from './tree.ts';

const [source = ''] = content().site.locales;
export const documents = searchDocuments(content(), '/', source);
export const rows = documents.filter(({ message }) => message !== '');
/** The rows of each text: many a text is shown by several clients. */
export const rowsByText = Map.groupBy(rows, ({ text }) => text);
export const find = await openDocuments(documents, indexOptions(content(), source));

/** Returns a text in full width. */
export const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** What was asked and what came first instead, for the report of a failure. */
export function failure(name: string, query: string, { verdict, hits: [first] }: SearchResult): string {
  const { entry, message, text } = first?.row ?? { entry: 'nothing', message: '', text: '' };
  const instead = `${entry}#${message} (${verdict}, ${first?.score.toFixed(2) ?? ''}): ${text}`;
  return `${name} was looked for as\n${query}\nbut first came\n${instead}`;
}

/** Asks for every text in one way, and lists the messages that are not found so. */
export async function notFound(
  change: (text: string) => string,
  right: (found: SearchResult, row: SearchDocument, query: string) => boolean,
): Promise<string[]> {
  const failures: string[] = [];
  for (const [text, bearers] of rowsByText) {
    const query = change(text);
    const found = await find(query);
    for (const row of bearers) {
      if (right(found, row, query)) continue;
      failures.push(failure(`${row.entry}#${row.message}`, query, found));
    }
  }
  return failures;
}
