import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Library } from '../../domain/library/types.ts';
import { publishedUrls, withPublishedUrls } from '../../domain/urls/published-urls.ts';
import { readText } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';

const head = `# All that was ever published. \`npm run build\` adds to it; commit what it adds.
# Nothing is taken out: what is no longer here needs an item in redirects.yaml.
`;

/** Returns the text of `ledger.yaml` with the URLs of a library added. */
export function ledgerText(library: Library): string {
  return (
    head + stringify(withPublishedUrls(library.ledger, publishedUrls(library)), { lineWidth: 0 })
  );
}

/**
 * Adds the published URLs of a library to the ledger of its content folder.
 * @returns whether any was new
 */
export function recordPublished(folder: string, library: Library): boolean {
  const path = join(folder, 'ledger.yaml');
  const text = ledgerText(library);
  if (readText(path)?.replaceAll('\r\n', '\n') === text) return false;
  replaceFile(path, text);
  return true;
}
