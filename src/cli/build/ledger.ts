import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Library } from '../../domain/library/types.ts';
import { publishedUrls, withPublishedUrls } from '../../domain/urls/published-urls.ts';
import { readText } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';

const head = `# All that was ever published. \`npm run build\` adds to it; commit what it adds.
# Nothing is taken out: what is no longer here needs an item in redirects.yaml.
`;

/** The text of `ledger.yaml` once all of a library is recorded in it. */
export function ledgerText(library: Library): string {
  return (
    head + stringify(withPublishedUrls(library.ledger, publishedUrls(library)), { lineWidth: 0 })
  );
}

/**
 * Records in the ledger of a content tree what is published now.
 * @returns whether there was anything new
 */
export function recordPublished(folder: string, library: Library): boolean {
  const path = join(folder, 'ledger.yaml');
  const text = ledgerText(library);
  if (readText(path)?.replaceAll('\r\n', '\n') === text) return false;
  replaceFile(path, text);
  return true;
}
