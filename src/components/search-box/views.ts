import type { PageResult } from '../../search/browser/pages.ts';
import { arrangeAnswers, type MergedHit, type MergedResult } from '../../search/query/answers.ts';
import { openMatcher, type Matcher } from '../../search/text/highlights.ts';

/** A function that returns a copy of a part of the page: a template inside the box, in its language. */
export type Part = (name: string) => DocumentFragment;

/** The most answers that are shown. By judgement. */
const SHOWN = 5;
/** The most causes of one text that are shown side by side; the others are links. By judgement. */
const BESIDE = 4;

/** Renders the answers to a query below a heading for the verdict. All data is inserted as text. */
export function answersView(found: MergedResult, query: string, part: Part): DocumentFragment {
  if (found.verdict === 'none') return part('none');
  const { causes, others } = arrangeAnswers(found);
  const fork = causes.length > 1;
  const further = causes.slice(BESIDE);
  const match = openMatcher(query);
  const view = part(fork ? 'fork' : found.verdict);
  const side = document.createElement('div');
  side.className = fork ? 'ef-answers-fork' : 'ef-answers-first';
  side.append(
    ...causes.slice(0, BESIDE).map((answer) => answerView(part('answer'), answer, match, fork)),
  );
  view.append(side);
  if (further.length > 0) {
    view.append(
      part('causes'),
      linksView(further.map(({ row: { url, title } }) => ({ url, title }))),
    );
  }
  const more = others.slice(0, Math.max(0, SHOWN - causes.length));
  if (more.length > 0) view.append(part('more'));
  view.append(...more.map((answer) => answerView(part('answer'), answer, match, false)));
  return view;
}

function answerView(
  template: DocumentFragment,
  { row, shownBy }: MergedHit,
  match: Matcher,
  fork: boolean,
): DocumentFragment {
  const fill = (selector: string, text: string): void => {
    const element = template.querySelector(selector);
    if (element) element.textContent = text;
  };
  const link = template.querySelector('a');
  if (link) link.href = row.url;
  fill('.ef-answer-client', shownBy.join(', '));
  fill('a', row.title);
  fill('.ef-answer-summary', row.summary);
  if (fork && row.sign) fill('.ef-answer-sign span', row.sign);
  else template.querySelector('.ef-answer-sign')?.remove();
  const quote = template.querySelector('blockquote');
  if (quote) {
    quote.lang = row.language;
    quote.append(...marked(row.text.replace(/\{[a-z0-9-]+\}/g, '…'), match));
  }
  return template;
}

/** Splits a text into pieces, those it shares with the query as `mark` elements. */
function marked(text: string, match: Matcher): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of match(text)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(at, start), mark);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** Renders links to pages that contain the words of the query; empty without any. */
export function pagesView(pages: PageResult[], part: Part): DocumentFragment {
  if (pages.length === 0) return document.createDocumentFragment();
  const view = part('pages');
  view.append(linksView(pages));
  return view;
}

function linksView(pages: Pick<PageResult, 'url' | 'title'>[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'ef-answer-pages';
  for (const { url, title } of pages) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
