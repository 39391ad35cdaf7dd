import { detectHost } from './detect-host.ts';

// The visitor's own host name, as text, where a message has a place for one.
if (detectHost !== undefined) {
  for (const place of document.querySelectorAll<HTMLElement>('var[data-host]')) {
    place.textContent = detectHost;
  }
}
