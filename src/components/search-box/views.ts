import type { MergedHit, MergedResult } from '../../search/browser/messages.ts';
import type { PageResult } from '../../search/browser/pages.ts';
import { openMatcher, type Matcher } from '../../search/text/highlights.ts';

/** Gives a fresh copy of a part of the page: the box keeps them as templates, in the page's language. */
export type Part = (name: string) => DocumentFragment;

/** The most answers that are shown. */
const SHOWN = 5;
/** The most causes of one text that are shown side by side; of the others, the titles. */
const BESIDE = 4;
/** What an answer must reach of the first one's score to be a cause of its own beside it. */
const EQUAL = 0.8;

/** The causes a text has: the first answer of every entry that holds it as well as the first one. */
function causesOf({ verdict, answers }: MergedResult): MergedHit[] {
  const [best] = answers;
  if (!best || (verdict !== 'exact' && verdict !== 'code')) return [];
  const equal = answers.filter((one) => one.kind === best.kind && one.score >= EQUAL * best.score);
  const first = new Map(equal.toReversed().map((answer) => [answer.row.entry, answer]));
  return equal.filter((answer) => first.get(answer.row.entry) === answer);
}

/** The answers to a query under what can be said of them. Everything reaches the page as text. */
export function answersView(found: MergedResult, query: string, part: Part): DocumentFragment {
  const { verdict, answers } = found;
  if (verdict === 'none') return part('none');
  const causes = causesOf(found);
  const fork = causes.length > 1;
  const first = fork ? causes.slice(0, BESIDE) : answers.slice(0, 1);
  const further = causes.slice(BESIDE);
  const others = answers
    .filter((answer) => !first.includes(answer) && !further.includes(answer))
    .slice(0, Math.max(0, SHOWN - first.length - further.length));
  const match = openMatcher(query);
  const view = part(fork ? 'fork' : verdict);
  const side = document.createElement('div');
  side.className = fork ? 'answers-fork' : 'answers-first';
  side.append(...first.map((answer) => answerView(part('answer'), answer, match, fork)));
  view.append(side);
  if (further.length > 0) {
    view.append(
      part('causes'),
      linksView(further.map(({ row: { url, title } }) => ({ url, title }))),
    );
  }
  if (others.length > 0) view.append(part('more'));
  view.append(...others.map((answer) => answerView(part('answer'), answer, match, false)));
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
  fill('.answer-client', shownBy.join(', '));
  fill('a', row.title);
  fill('.answer-summary', row.summary);
  if (fork && row.sign) fill('.answer-sign span', row.sign);
  else template.querySelector('.answer-sign')?.remove();
  const quote = template.querySelector('blockquote');
  if (quote) {
    quote.lang = row.language;
    quote.append(...marked(row.text.replace(/\{[a-z0-9-]+\}/g, '…'), match));
  }
  return template;
}

/** A text in pieces, with what the query shares with it marked. */
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

/** The pages that hold the words of the query. */
export function pagesView(pages: PageResult[], part: Part): DocumentFragment {
  if (pages.length === 0) return document.createDocumentFragment();
  const view = part('pages');
  view.append(linksView(pages));
  return view;
}

function linksView(pages: Pick<PageResult, 'url' | 'title'>[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'answer-pages';
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
