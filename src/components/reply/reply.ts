import { withTimeout } from '../../search/browser/timeout.ts';
import { sayOnButton } from '../page-scripts/copy-text.ts';

/** Milliseconds to wait for the panel before going to the page with the letters instead. By judgement. */
const PATIENCE = 5000;

async function openPanelFor(address: string): Promise<void> {
  const { openPanel } = await import('./panel.ts');
  await openPanel(new URL(address));
}

/** Opens the panel for letters about a message, or the page with the letters if that fails. */
async function openLetters(button: HTMLButtonElement, address: string): Promise<void> {
  try {
    await withTimeout(openPanelFor(address), PATIENCE);
  } catch {
    const words = document.getElementById('copy-words')?.dataset;
    // Without a network, that page could not be loaded and this one would be lost.
    if (navigator.onLine) location.assign(address);
    else sayOnButton(button, words?.['offline']);
  }
}

/** Creates a button that opens the letters at an address, which is asked for when it is pressed. */
function replyButton(label: string, address: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = label;
  button.ariaHasPopup = 'dialog';
  button.ariaLive = 'polite';
  button.addEventListener('click', () => void openLetters(button, address()));
  return button;
}

/** Returns the message that the address leads to, else the first in the open tab. */
function messageInView(): string | undefined {
  return (
    document.querySelector<HTMLAnchorElement>('.ef-arrivals > :target')?.hash.slice(1) ??
    document.querySelector<HTMLElement>('.ef-tabs > [open] [data-message]')?.dataset['message']
  );
}

/** Returns the address of a link to letters; one without a message gets that in view. */
function addressOf({ href, hash }: HTMLAnchorElement): string {
  return hash === '' ? `${href}#${messageInView() ?? ''}` : href;
}

// A link to letters becomes a button that opens the panel, and every message of an entry gets one. In a copy
// on a disk nothing can be fetched, and the link leads to the page with the letters.
const links =
  location.protocol === 'file:'
    ? []
    : document.querySelectorAll<HTMLAnchorElement>('.ef-actions .ef-reply');
for (const link of links) {
  const label = link.textContent;
  link.replaceWith(replyButton(label, () => addressOf(link)));
  if (link.hash !== '') continue;
  for (const card of document.querySelectorAll<HTMLElement>('[data-message]')) {
    const row = document.createElement('p');
    row.className = 'ef-actions';
    row.append(replyButton(label, () => `${link.href}#${card.dataset['message'] ?? ''}`));
    card.append(row);
  }
}
