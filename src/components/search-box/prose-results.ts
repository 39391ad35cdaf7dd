import type { PageResult } from '../../search/browser/pages.ts';
import { withTimeout } from '../../search/browser/timeout.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import { pagesView, type Part } from './views.ts';

const pathOf = (address: string): string => new URL(address, location.href).pathname;

/**
 * Returns links to pages whose prose matches a query, without those that are among its answers, or what to
 * say instead.
 * @param box the attributes of the search box: the folder of the full-text index, and synonyms
 */
export async function proseResults(
  box: DOMStringMap,
  query: string,
  answers: MergedHit[],
  part: Part,
): Promise<DocumentFragment> {
  const folder = box['pages'];
  // There is no full-text search in development and in the offline copy.
  if (!folder) return part('no-pages');
  const groups = JSON.parse(box['synonyms'] ?? '[]') as string[][];
  const search = async (): Promise<PageResult[]> => {
    const { searchPages } = await import('../../search/browser/pages.ts');
    return searchPages(folder, query, groups);
  };
  const pages = await withTimeout(search()).catch(() => undefined);
  if (!pages) return part('failed-pages');
  const answered = new Set(answers.map(({ row }) => pathOf(row.url)));
  return pagesView(
    pages.filter(({ url }) => !answered.has(pathOf(url))),
    part,
  );
}
