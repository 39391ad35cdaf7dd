import { searchPages } from '../../search/browser/pages.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import { pagesView, type Part } from './views.ts';

const pathOf = (address: string): string => new URL(address, location.href).pathname;

/**
 * Returns links to pages whose prose matches a query, without those that are among its answers.
 * @param folder the folder of the full-text index
 * @param synonyms groups of synonyms, as JSON
 * @throws if the index cannot be loaded
 */
export async function proseResults(
  folder: string,
  synonyms: string | undefined,
  query: string,
  answers: MergedHit[],
  part: Part,
): Promise<DocumentFragment> {
  const groups = JSON.parse(synonyms ?? '[]') as string[][];
  const pages = await searchPages(folder, query, groups);
  const answered = new Set(answers.map(({ row }) => pathOf(row.url)));
  return pagesView(
    pages.filter(({ url }) => !answered.has(pathOf(url))),
    part,
  );
}
