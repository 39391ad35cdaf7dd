// The report for the help desk: what the visitor saw is filled in, and a button copies it.
import { copyText } from '../page-scripts/copy-text.ts';
import { arrivedScreen } from '../page-scripts/screen-handoff.ts';

/** Shows the text of the screen that the search has found, in its language and in that of the page. */
function fillSeen(place: HTMLElement): void {
  const { language = '', text = '', here = '' } = arrivedScreen ?? {};
  const theirs = place.dataset['seen'] === 'there';
  const seen = theirs ? text : here;
  if (seen === '') return;
  place.textContent = seen;
  if (theirs) place.lang = language;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-seen]')) fillSeen(place);

for (const report of document.querySelectorAll<HTMLElement>('.ef-short-report')) {
  const { copy = '', copied } = report.dataset;
  const failed = document.getElementById('copy-words')?.dataset['failed'];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = copy;
  button.ariaLive = 'polite';
  button.addEventListener('click', () => {
    void copyText(button, textOf(report), { done: copied, failed });
  });
  report.nextElementSibling?.append(button);
}

/** Returns a report as a text: a line for each paragraph, and an empty one after each language. */
function textOf(report: Element): string {
  return [...report.children]
    .map(
      (part) =>
        [...part.querySelectorAll('p')].map((line) => line.innerText.trim()).join('\n') ||
        part.textContent.trim(),
    )
    .join('\n\n');
}
