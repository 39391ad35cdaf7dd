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

// The link to the letters about a message becomes a button that opens the panel. In a copy on a disk nothing
// can be fetched, and the link leads to the page with the letters.
const links = document.querySelectorAll<HTMLAnchorElement>('.ef-message-link .ef-reply');
for (const link of location.protocol === 'file:' ? [] : links) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = link.textContent;
  button.ariaHasPopup = 'dialog';
  button.ariaLive = 'polite';
  button.addEventListener('click', () => void openLetters(button, link.href));
  link.replaceWith(button);
}
