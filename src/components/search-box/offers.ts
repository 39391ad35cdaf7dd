/** What is offered beside an answer. Each loads its script when it is needed, and is no loss without it. */
import type { FindAnswers } from '../../search/browser/finder.ts';
import type { MergedHit } from '../../search/query/answers.ts';
import type { AnswerArea } from './answer-area.ts';

/**
 * Offers what a visitor can do about a text that is not explained: to report it, and to store such searches,
 * with this one if the visitor has opted in.
 * @param whole whether the query is complete, and not still being typed
 */
export async function offerHelp(
  { list, part }: AnswerArea,
  query: string,
  whole: boolean,
): Promise<void> {
  if (!list) return;
  list.append(part('missing'));
  try {
    const { fillHelp } = await import('./help.ts');
    fillHelp(list, query, whole);
  } catch {
    // Without the script the report would stay empty, and nothing can be stored.
    for (const useless of list.querySelectorAll('.ef-report, .ef-gaps')) useless.remove();
  }
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
