import { sayOnButton } from './copy-text.ts';

// Beside the link to the page as Markdown: a button that copies it and, where the device can share, one for that.

/** Copies a text that has yet to come: a browser allows it only if it is asked at once. */
async function copied(text: Promise<string>): Promise<boolean> {
  const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.text();
}

function addButton(
  place: Element,
  label: string | undefined,
  onClick: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = label ?? '';
  button.ariaLive = 'polite';
  button.addEventListener('click', onClick);
  place.append(button);
  return button;
}

const place = document.querySelector<HTMLElement>('.ef-take-along');
const link = place?.querySelector('a');
const words = document.getElementById('copy-words')?.dataset;
if (place && link) {
  const button = addButton(place, place.dataset['copy'], () => {
    void copied(fetchText(link.href)).then((done) => {
      sayOnButton(button, words?.[done ? 'done' : 'failed']);
    });
  });
  // A visitor may close what the device opens; nothing is to be said then.
  const share = (): void =>
    void navigator
      .share({ title: document.title, url: location.href.replace(/#.*/, '') })
      .catch(() => undefined);
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
    addButton(place, place.dataset['share'], share);
}
