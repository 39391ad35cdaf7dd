/** What is offered beside an answer. Each loads its script when it is needed, and is no loss without it. */
import type { FindAnswers } from '../../search/browser/finder.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import type { AnswerArea } from './answer-area.ts';

/** Offers to report a message that was not explained. */
async function offerReport(list: HTMLElement, query: string): Promise<void> {
  const part = list.querySelector<HTMLElement>('.ef-report');
  try {
    const { fillReport } = await import('./report.ts');
    if (part) fillReport(part, query);
  } catch {
    // Without the script the report would stay empty.
    part?.remove();
  }
}

/** Offers to store searches that explained nothing, and stores this one if the visitor has opted in. */
async function offerToStore(list: HTMLElement, query: string, whole: boolean): Promise<void> {
  const part = list.querySelector<HTMLElement>('.ef-gaps');
  try {
    const { storeMissedSearch, openMissedSearches } = await import('./missed-searches.ts');
    if (whole) storeMissedSearch(query);
    if (part) openMissedSearches(part, query);
  } catch {
    // Without the script nothing can be stored.
    part?.remove();
  }
}

/**
 * Offers what a visitor can do about a text that is not explained.
 * @param whole whether the query is complete, and not still being typed
 */
export function offerHelp({ list, part }: AnswerArea, query: string, whole: boolean): void {
  if (!list) return;
  list.append(part('missing'));
  void offerReport(list, query);
  void offerToStore(list, query, whole);
}

/**
 * Offers to copy a link to the result.
 * @param page the URL of the page of results
 */
export async function offerLink(
  { list, part }: AnswerArea,
  page: string,
  first: MergedHit,
  find: FindAnswers,
): Promise<void> {
  const view = part('link');
  const button = view.querySelector('button');
  list?.append(view);
  const { linkResult } = await import('./result-link.ts');
  if (button) linkResult(button, page, first, find);
}

/**
 * Opens the letters about an answer, or copies the one chosen last; where that fails, goes to their page.
 * @param host the host name in the query, if there is one
 */
export async function offerReply(
  link: HTMLAnchorElement,
  host: string | undefined,
  copy = false,
): Promise<void> {
  try {
    const { copyLetters, openLetters } = await import('../reply/open-letters.ts');
    // Without a host name in this text, that of the text before must not stay.
    await (copy ? copyLetters : openLetters)(link, link.href, host ?? '');
  } catch {
    location.assign(link.href);
  }
}
