import { breakCodes } from '../reply/break-codes.ts';
import { showPlaces } from './code-places.ts';

// Loaded with the first answers: before a search, no byte is spent on it.

const list = document.querySelector('.ef-search-answers');

/** Lets lines end within the long codes of answers that have come. */
function breakAnswers(answers: Iterable<Node>): void {
  for (const answer of answers) if (answer.textContent?.trim()) breakCodes(answer);
}

if (list) {
  breakAnswers(list.childNodes);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) breakAnswers(addedNodes);
  }).observe(list, { childList: true });
  list.addEventListener('toggle', (event) => void showPlaces(event.target), { capture: true });
}
