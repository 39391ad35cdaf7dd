import type { Answer } from '../../search/browser/messages.ts';
import type { PageResult } from '../../search/browser/pages.ts';

/** Fills the template of one answer. Everything reaches the page as text. */
export function answerView(template: DocumentFragment, answer: Answer): DocumentFragment {
  const { item, shownBy } = answer;
  const fill = (selector: string, text: string): void => {
    const element = template.querySelector(selector);
    if (element) element.textContent = text;
  };
  const link = template.querySelector('a');
  if (link) link.href = item.url;
  const quote = template.querySelector('blockquote');
  if (quote) quote.lang = item.language;
  fill('.answer-client', shownBy.join(', '));
  fill('a', item.title);
  fill('.answer-summary', item.summary);
  fill('blockquote', item.text.replace(/\{[a-z0-9-]+\}/g, '…'));
  return template;
}

/** The list of pages that hold the words of the query. */
export function pageView(pages: PageResult[]): HTMLElement {
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
