import type { MergedHit, MergedResult } from '../../search/query/answers.ts';
import { shareableQuery } from '../../search/query/shareable-query.ts';
import { copyText } from '../page-scripts/copy-text.ts';
import { addressWithQuery } from './query-handoff.ts';

/**
 * Shows a button that copies a link to a result. The link contains nothing the visitor typed: it is
 * that of a results page with a query of library text or, if none has the same answer, of the
 * answer itself.
 */
export function linkResult(
  button: HTMLButtonElement,
  page: string,
  first: MergedHit,
  find: (query: string) => Promise<MergedResult>,
): void {
  const leadsThere = async (query: string): Promise<boolean> => {
    const { answers } = await find(query);
    return answers[0]?.row.url === first.row.url;
  };
  const copy = async (): Promise<void> => {
    const query = await shareableQuery(first, leadsThere);
    const results = new URL(page, location.href).href;
    const link = query === undefined ? first.row.url : addressWithQuery(results, query);
    await copyText(button, link, button.dataset);
  };
  button.addEventListener('click', () => void copy());
  button.hidden = false;
}
