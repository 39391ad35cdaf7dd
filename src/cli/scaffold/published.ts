import { join } from 'node:path';
import { parse } from 'yaml';
import { readText } from '../../reader/source/files.ts';
import { valueAt } from '../../reader/schema/walk.ts';

/** Names that were published once and so are never given again. */
export interface PublishedNames {
  /** Paths of pages below the root of a language: `faq/paper-out/`. */
  pages: string[];
  /** `entry#message` */
  messages: string[];
}

/** What the ledger of a content tree says was published; nothing where it has none. */
export function readPublishedNames(folder: string): PublishedNames {
  const ledger: unknown = parse(readText(join(folder, 'ledger.yaml')) ?? '');
  const list = (name: string): string[] => {
    const found = valueAt(ledger, [name]);
    return Array.isArray(found) ? found.map(String) : [];
  };
  return { pages: list('pages'), messages: list('messages') };
}
