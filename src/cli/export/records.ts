import { formatMessageRef } from '../../domain/library/refs.ts';
import type { Library } from '../../domain/library/types.ts';
import { searchDocuments } from '../../search/index/library-index.ts';
import { searchTokens } from '../../search/text/tokens.ts';

/** A message as other search engines store it. */
export interface ExportRecord {
  /** `entry#message`, in every language the same. */
  reference: string;
  entry: string;
  message: string;
  client: string;
  /** The language of the text, a BCP 47 tag. */
  language: string;
  /** The text as it is shown; placeholders as `{name}`. */
  text: string;
  codes: string[];
  /** The address of its page, relative to the home page of the site, with a slash before it. */
  url: string;
  /** The title and the one-sentence meaning of its entry. */
  title: string;
  summary: string;
  /** What it is found by. */
  tokens: string[];
}

/**
 * Returns the messages of a library for other search engines, in the order of the finder of the site.
 * @param locale the language of titles, summaries and addresses
 */
export function exportRecords(library: Library, locale: string): ExportRecord[] {
  return searchDocuments(library, '/', locale).flatMap((row) => {
    const { entry, message, client, language, text, codes, url, title, summary } = row;
    if (message === '') return [];
    const tokens = searchTokens([text, ...codes].join('\n'));
    const reference = formatMessageRef({ entry, id: message });
    return {
      reference,
      entry,
      message,
      client,
      language,
      text,
      codes,
      url,
      title,
      summary,
      tokens,
    };
  });
}
