import { detectHost } from './detect-host.ts';

// Replaces host-name placeholders in messages by the visitor’s own host name, as text.
if (detectHost !== undefined) {
  for (const place of document.querySelectorAll<HTMLElement>('var[data-host]')) {
    place.textContent = detectHost;
  }
}
