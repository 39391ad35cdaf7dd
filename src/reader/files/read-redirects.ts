import { join } from 'node:path';
import { withTrailingSlash } from '../../domain/urls/redirects.ts';
import { redirect } from '../../schemas/redirect.ts';
import { isThere, shownPath } from '../source/files.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { readList } from './read-data.ts';
import type { RedirectsFile } from '../tree/types.ts';

/** Reads `redirects.yaml`, which need not be there. */
export function readRedirects(folder: string): {
  redirects: RedirectsFile;
  problems: ReaderProblem[];
} {
  const path = join(folder, 'redirects.yaml');
  if (!isThere(path)) {
    return { redirects: { file: shownPath(path), localized: [], items: [] }, problems: [] };
  }
  const { list, problems } = readList(path, redirect);
  const items = list.items.map(({ value: { from, to }, ...item }) => ({
    ...item,
    value: { from: withTrailingSlash(from), to: withTrailingSlash(to) },
  }));
  return { redirects: { ...list, items }, problems };
}
