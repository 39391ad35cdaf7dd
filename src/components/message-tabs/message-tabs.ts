import { detections } from 'virtual:client-detections';
import { localize } from '../../domain/library/message-text.ts';
import { fill } from '../../i18n/fill.ts';
import { decodePercent } from '../../domain/urls/faq-link.ts';
import { detectClient } from '../../domain/library/detect-client.ts';
import { rememberClient, rememberedClient } from './remembered-client.ts';

// The tabs of clients work by themselves: a browser closes one when another opens, and opens the one it finds
// a text or an anchor in. This chooses the first: that of the message the address leads to, else of
// the client chosen last, else of the visitor’s own.

const cards = [...document.querySelectorAll<HTMLElement>('.ef-tabs .ef-message')];
const tabs = [...document.querySelectorAll<HTMLDetailsElement>('.ef-tabs > details')];
const find = (client: string | null | undefined): HTMLDetailsElement | undefined =>
  tabs.find((tab) => tab.dataset['client'] === client);

/** Finds the tab of the visitor’s own browser, or else of the one that is like it, and says so there. */
function findOwn(): HTMLDetailsElement | undefined {
  const client = detectClient(navigator.userAgent, detections);
  const { like, name } = detections.find((one) => one.client === client) ?? {};
  const own = find(client);
  const tab = own ?? find(like);
  const words = tab?.parentElement?.dataset ?? {};
  const note = document.createElement('small');
  if (own) note.textContent = words['own'] ?? '';
  else if (name)
    note.textContent = fill(words['alike'] ?? '', {
      client: localize(name, document.documentElement.lang),
    });
  tab?.querySelector('summary')?.append(note);
  return tab;
}

/** Opens the tab of the message that the address leads to, and marks it. */
function openArrived(): HTMLDetailsElement | undefined {
  const id = decodePercent(location.hash.slice(1));
  const goal = document.getElementById(id);
  const message = goal?.getAttribute('href')?.split('#')[1] ?? id;
  const card = cards.find(({ dataset }) => dataset['message'] === message);
  for (const one of cards) one.classList.toggle('ef-arrived', one === card);
  const tab = tabs.find((one) => one.contains(card ?? goal));
  if (tab) tab.open = true;
  return tab;
}

const own = findOwn();
const first = openArrived() ?? find(rememberedClient()) ?? own;
if (first) first.open = true;
addEventListener('hashchange', openArrived);
for (const tab of tabs) {
  tab
    .querySelector('summary')
    ?.addEventListener('click', () => rememberClient(tab.dataset['client'] ?? ''));
}
