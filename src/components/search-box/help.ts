import { openMissedSearches, storeMissedSearch } from './missed-searches.ts';
import { fillReport } from './report.ts';

/**
 * Fills in what is offered with a text that is not explained: the report, and the searches that are stored, with
 * this one if the visitor has opted in.
 * @param whole whether the query is complete, and not still being typed
 */
export function fillHelp(list: HTMLElement, query: string, whole: boolean): void {
  const report = list.querySelector<HTMLElement>('.ef-report');
  const gaps = list.querySelector<HTMLElement>('.ef-gaps');
  if (whole) storeMissedSearch(query);
  if (report) fillReport(report, query);
  if (gaps) openMissedSearches(gaps, query);
}
