import './answer-codes.ts';
import type { PageResult } from '../../search/browser/pages.ts';
import type { FoundAnswers } from '../../search/browser/finder.ts';
import { arrangeAnswers, shownText, type MergedHit } from '../../search/query/answers.ts';
import type { SearchDocument } from '../../search/index/types.ts';
import type { Place } from '../../search/query/match-place.ts';
import { storeScreen } from '../page-scripts/screen-handoff.ts';
import type { Range } from '../../search/text/highlights.ts';

/** A function that returns a copy of a part of the page: a template inside the box, in its language. */
export type Part = (name: string) => DocumentFragment;

/** The most answers that are shown. By judgement. */
const SHOWN = 5;
/** The most causes of one text that are shown side by side; the others are links. By judgement. */
const BESIDE = 4;
/** The most unknown codes that are named. By judgement. */
const CODES = 3;

/** Renders the answers to a query below a heading for the verdict. All data is inserted as text. */
export function answersView(found: FoundAnswers, part: Part): DocumentFragment {
  const { verdict } = found;
  if (verdict === 'none') return part('none');
  const { causes, others } = arrangeAnswers(found);
  const fork = verdict === 'fork';
  const shown = causes.slice(0, BESIDE);
  const further = causes.slice(BESIDE);
  const signs = fork ? shown.map(({ row }, at) => found.signs[at] ?? row.sign) : [];
  const view = part(verdict);
  if (verdict === 'unknown') view.append(...unknownView(found));
  const cards = shown.map((answer, at) => answerView(part, answer, found, signs[at]));
  if (found.place && cards.length > 0) view.append(placeView(found.place, part));
  const side = document.createElement('div');
  side.className = fork ? 'ef-answers-fork' : 'ef-answers-first';
  // Only a letter about a certain answer is copied by a key.
  side.classList.toggle('ef-answers-certain', verdict === 'exact' || verdict === 'code');
  // Beside an unknown code nothing is certain.
  if (verdict !== 'unknown') view.append(side);
  else if (cards.length > 0) view.append(part('more'), side);
  side.append(...cards);
  if (further.length > 0) {
    view.append(
      part('causes'),
      linksView(further.map(({ row: { url, title } }) => ({ url, title }))),
    );
  }
  if (fork) view.append(part('neither'));
  const more = others.slice(0, Math.max(0, SHOWN - causes.length));
  if (more.length > 0 && verdict !== 'unknown' && verdict !== 'words') view.append(part('more'));
  view.append(...more.map((answer) => answerView(part, answer, found)));
  return view;
}

/** Renders the line of a long text that speaks for the first answer. */
function placeView({ line, text }: Place, part: Part): DocumentFragment {
  const view = part('place');
  const label = view.querySelector('span');
  if (label) label.textContent = label.textContent.replace('{line}', String(line));
  view.querySelector('code')?.append(text);
  return view;
}

/** Returns what screen readers announce of the answers: verdict, first answer, number of answers. */
export function spokenAnswers({ verdict, answers }: FoundAnswers, part: Part): string {
  const heading = part(verdict).querySelector('h2')?.textContent ?? '';
  const [first] = answers;
  if (!first) return heading;
  const count = part('count').textContent.replace('{count}', String(answers.length));
  return `${heading}: ${first.row.title}. ${count}`;
}

/** Renders the codes that no message has, each with what is known of its family. */
function unknownView({ unknown }: FoundAnswers): HTMLElement[] {
  const paragraph = (...content: (string | HTMLElement)[]): HTMLElement => {
    const element = document.createElement('p');
    element.append(...content);
    return element;
  };
  return unknown.slice(0, CODES).flatMap(({ code, family, about }) => {
    const name = document.createElement('code');
    name.textContent = code;
    return [
      paragraph(name, ...(family === undefined ? [] : [` — ${family}`])),
      ...(about === undefined ? [] : [paragraph(about)]),
    ];
  });
}

function answerView(
  part: Part,
  { row, shownBy }: MergedHit,
  { marks }: FoundAnswers,
  sign?: string,
): DocumentFragment {
  const template = part('answer');
  const fill = (selector: string, text = ''): void => {
    const element = template.querySelector(selector);
    const filled = element?.querySelector('span') ?? element;
    if (text === '') element?.remove();
    else if (filled) filled.textContent = text;
  };
  const link = template.querySelector('a');
  if (link) link.href = row.url;
  template.querySelector('article')?.addEventListener('click', (event) => {
    // What is opened in another tab or window does not get the screen of this one.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) handScreen(row);
  });
  const reply = template.querySelector<HTMLAnchorElement>('.ef-reply');
  // There are letters about entries only.
  if (row.page) reply?.parentElement?.remove();
  else if (reply) reply.href = lettersOf(row.url);
  const label = row.page ? part(row.page).textContent.trim() : '';
  fill('.ef-answer-client', [label, ...shownBy].filter((name) => name !== '').join(', '));
  fill('a', row.title);
  fill('.ef-answer-summary', row.summary);
  fill('.ef-answer-action', sign === undefined ? row.action : '');
  fill('.ef-answer-sign', sign);
  const quote = template.querySelector('blockquote');
  if (row.text === '') quote?.remove();
  else if (quote) {
    quote.lang = row.language;
    const text = shownText(row.text);
    quote.append(...marked(text, marks.get(text) ?? []));
  }
  const language = template.querySelector('.ef-answer-language');
  if (language && row.also)
    void import('./answer-language.ts').then(({ fillLanguage }) =>
      fillLanguage(language, row, quote),
    );
  else language?.remove();
  return template;
}

/** Hands the screen that a hit shows to the next page, if its language is none of the site’s. */
export function handScreen({ also, language, text, equivalents = [] }: SearchDocument): void {
  const here = equivalents.find((same) => same.language === document.documentElement.lang);
  storeScreen(
    also && { language, text: shownText(text), ...(here && { here: shownText(here.text) }) },
  );
}

/** Returns the address of the letters about a message, `…/reply/#…`, in a copy on a disk with its file name. */
function lettersOf(message: string): string {
  return message.replace(/[^/]*$/, 'reply/$&');
}

/** Splits a text into pieces, those it shares with the query as `mark` elements. */
function marked(text: string, ranges: Range[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
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
