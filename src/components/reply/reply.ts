import { withTimeout } from '../../search/browser/timeout.ts';
import { sayOnButton } from '../page-scripts/copy-text.ts';

/** Milliseconds the panel may take; the page that holds the letters shows that it is on its way. */
const PATIENCE = 5000;

async function openPanelFor(address: string): Promise<void> {
  const { openPanel } = await import('./panel.ts');
  await openPanel(new URL(address));
}

/** Opens the panel that makes letters about a message; where it fails, the page that holds them. */
async function openLetters(button: HTMLButtonElement, address: string): Promise<void> {
  try {
    await withTimeout(openPanelFor(address), PATIENCE);
  } catch {
    const words = document.getElementById('copy-words')?.dataset;
    // Without a network there is no such page, and this one would be gone.
    if (navigator.onLine) location.assign(address);
    else sayOnButton(button, words?.['offline']);
  }
}

// The link to the letters about a message becomes a button that opens the panel.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.message-link .reply')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = link.textContent;
  button.ariaHasPopup = 'dialog';
  button.ariaLive = 'polite';
  button.addEventListener('click', () => void openLetters(button, link.href));
  link.replaceWith(button);
}
