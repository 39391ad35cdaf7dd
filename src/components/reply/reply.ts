import { detectHost } from '../page-scripts/detect-host.ts';
import { copiesLetter } from './copies-letter.ts';
import { copyLetters, openLetters } from './open-letters.ts';

/** Creates a button that opens the letters at an address, which is asked for when it is pressed. */
function replyButton(label: string, address: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = label;
  button.ariaHasPopup = 'dialog';
  button.ariaLive = 'polite';
  button.addEventListener('click', () => void openLetters(button, address(), detectHost));
  return button;
}

/** Returns the message that the address leads to, else the first in the open tab. */
function messageInView(): string {
  const arrived = document.querySelector<HTMLAnchorElement>('.ef-arrivals > :target');
  const first = document.querySelector<HTMLElement>('.ef-tabs > [open] [data-message]');
  return arrived?.hash.slice(1) ?? first?.dataset['message'] ?? '';
}

/** Replaces the link to the letters of the entry, and gives every message a button and the page a key. */
function enhanceEntry(link: HTMLAnchorElement): void {
  const label = link.textContent;
  const addressOf = (message: string): string => `${link.href}#${message}`;
  const button = replyButton(label, () => addressOf(messageInView()));
  link.replaceWith(button);
  for (const card of document.querySelectorAll<HTMLElement>('[data-message]')) {
    const row = document.createElement('p');
    row.className = 'ef-actions';
    row.append(replyButton(label, () => addressOf(card.dataset['message'] ?? '')));
    card.append(row);
  }
  addEventListener('keydown', (event) => {
    const busy =
      event.target instanceof Element &&
      event.target.closest('a:not(.ef-arrivals a), button, input, dialog');
    if (busy || !copiesLetter(event)) return;
    event.preventDefault();
    void copyLetters(button, addressOf(messageInView()), detectHost);
  });
}

// A link to letters becomes a button that opens the panel. In a copy on a disk nothing can be fetched, and the
// link leads to the page with the letters.
const links =
  location.protocol === 'file:'
    ? []
    : document.querySelectorAll<HTMLAnchorElement>('.ef-actions .ef-reply');
for (const link of links) {
  if (link.hash === '') enhanceEntry(link);
  else link.replaceWith(replyButton(link.textContent, () => link.href));
}
