import { ownHost } from './own-host.ts';

// The visitor's own host name, as text, where a message has a place for one.
if (ownHost !== undefined) {
  for (const place of document.querySelectorAll<HTMLElement>('var[data-host]')) {
    place.textContent = ownHost;
  }
}
