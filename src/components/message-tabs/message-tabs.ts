import { decodePercent } from '../../domain/urls/faq-link.ts';
import { detectClient } from '../../domain/library/detect-client.ts';
import { rememberClient, rememberedClient } from './remembered-client.ts';

// The tabs of clients work by themselves: a browser closes one when another opens, and opens the one it finds
// a text or an anchor in. This chooses the first: that of the message the address leads to, else of
// the client chosen last, else of the visitor’s own.

const cards = [...document.querySelectorAll<HTMLElement>('.ef-tabs .ef-message')];
const tabs = [...document.querySelectorAll<HTMLDetailsElement>('.ef-tabs > details')];
const listOf = (json: string | undefined): string[] =>
  json === undefined ? [] : (JSON.parse(json) as string[]);
const find = (client: string | null | undefined): HTMLDetailsElement | undefined =>
  tabs.find((tab) => tab.dataset['client'] === client);

function findOwn(): HTMLDetailsElement | undefined {
  const detections = tabs.map(({ dataset }) => ({
    client: dataset['client'] ?? '',
    includes: listOf(dataset['includes']),
    excludes: listOf(dataset['excludes']),
  }));
  return find(detectClient(navigator.userAgent, detections));
}

function sayOwn(tab: HTMLDetailsElement): void {
  const note = document.createElement('small');
  note.textContent = tab.parentElement?.dataset['own'] ?? '';
  tab.querySelector('summary')?.append(note);
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
if (own) sayOwn(own);
const first = openArrived() ?? find(rememberedClient()) ?? own;
if (first) first.open = true;
addEventListener('hashchange', openArrived);
for (const tab of tabs) {
  tab
    .querySelector('summary')
    ?.addEventListener('click', () => rememberClient(tab.dataset['client'] ?? ''));
}
