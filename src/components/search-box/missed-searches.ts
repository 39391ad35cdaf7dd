import {
  missedSearchesFile,
  writeMissedSearches,
  readMissedSearches,
  withMissedSearch,
} from './stored-missed-searches.ts';

/**
 * Sets up the part of the page for missed searches, where a visitor opts in to storing them in this
 * browser, sees them, saves them as a file, and deletes them.
 * @param query the current search
 */
export function openMissedSearches(part: HTMLElement, query: string): void {
  const find = <Kind extends HTMLElement>(name: string): Kind | null =>
    part.querySelector<Kind>(`[data-gaps=${name}]`);
  const on = find<HTMLInputElement>('on');
  const say = (text: string | undefined): void => {
    const status = find('status');
    if (status) status.textContent = text ?? '';
  };
  const show = (): void => {
    const searches = readMissedSearches();
    if (on) on.checked = searches !== undefined;
    find('list')?.replaceChildren(...(searches ?? []).map(item));
    for (const name of ['save', 'delete']) {
      const button = find<HTMLButtonElement>(name);
      if (button) button.hidden = !searches?.length;
    }
  };
  const keep = (searches: string[] | undefined, done: string | undefined): void => {
    say(writeMissedSearches(searches) ? done : part.dataset['failed']);
    show();
  };
  on?.addEventListener('change', () => {
    if (on.checked) keep(withMissedSearch([], query), part.dataset['kept']);
    else keep(undefined, part.dataset['deleted']);
  });
  find('delete')?.addEventListener('click', () => {
    keep(readMissedSearches() && [], part.dataset['deleted']);
    on?.focus();
  });
  find('save')?.addEventListener('click', () => {
    save(missedSearchesFile(readMissedSearches() ?? [], document.documentElement.lang));
  });
  // The box may have been ticked before this script was loaded.
  if (on?.checked && !readMissedSearches()) keep(withMissedSearch([], query), part.dataset['kept']);
  else show();
}

/** Stores a search that found nothing, if the visitor has opted in. */
export function storeMissedSearch(query: string): void {
  const searches = readMissedSearches();
  if (searches) writeMissedSearches(withMissedSearch(searches, query));
}

function item(text: string): HTMLElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = 'gaps.json';
  link.click();
}
