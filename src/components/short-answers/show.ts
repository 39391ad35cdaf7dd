import type { OfferedLanguage } from '../../domain/library/short-answers.ts';
import { detectHost } from '../page-scripts/detect-host.ts';
import { storeHost } from '../page-scripts/host-handoff.ts';
import { arrivedScreen, storeScreen } from '../page-scripts/screen-handoff.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';
import { fetchShortAnswer, partsView } from './view.ts';

/** Pixels that are kept free until the sentences are there: side by side, and below each other on a phone. */
const ROOM = { wide: 310, narrow: 540 };
const WIDE = '(min-width: 48em)';

/**
 * Shows the short answer of an entry below its title, unless the visitor has put away those of this language.
 * @param link the link to the page of all short answers
 */
export async function show(
  link: HTMLAnchorElement,
  [language, name]: OfferedLanguage,
): Promise<void> {
  const key = `short ${language}`;
  // Who goes to the page takes along what its report is filled with.
  link.addEventListener('click', handOver);
  if (readStorage('localStorage', key) !== null) return;
  const box = document.createElement('div');
  box.role = 'region';
  box.lang = language;
  box.ariaLabel = name;
  box.style.minHeight = `${ROOM[matchMedia(WIDE).matches ? 'wide' : 'narrow']}px`;
  const page = document.createElement('a');
  page.href = `${link.href}#${language}`;
  page.textContent = name;
  page.addEventListener('click', handOver);
  const foot = document.createElement('p');
  foot.className = 'ef-actions';
  foot.append(page);
  box.append(foot);
  document.querySelector('h1')?.after(box);
  const slug = link.pathname.split('/').at(-3) ?? '';
  const answer = await fetchShortAnswer(language, slug);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'ef-copy';
  close.textContent = answer.close;
  close.addEventListener('click', () => {
    writeStorage('localStorage', key, 'closed');
    box.remove();
    link.focus({ preventScroll: true });
  });
  box.ariaLabel = answer.title;
  page.hash = `${language}-report`;
  page.textContent = answer.report;
  foot.append(close);
  foot.before(partsView(answer));
}

function handOver(): void {
  storeHost(detectHost);
  storeScreen(arrivedScreen);
}
