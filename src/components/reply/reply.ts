/** Opens the panel that makes letters about a message; where it fails, the page that holds them. */
async function openLetters(address: string): Promise<void> {
  try {
    const { openPanel } = await import('./panel.ts');
    await openPanel(new URL(address));
  } catch {
    location.assign(address);
  }
}

// The link to the letters about a message becomes a button that opens the panel.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.message-link .reply')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = link.textContent;
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => void openLetters(link.href));
  link.replaceWith(button);
}
