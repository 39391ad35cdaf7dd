/** A page with its prose. */
export interface PageProse {
  url: string;
  content: string;
  meta: { title?: string };
}

/** A page that Pagefind found; `data` loads its prose. */
export interface FoundPage {
  id: string;
  data: () => Promise<PageProse>;
}

/** The part of Pagefind’s interface that is used here. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: FoundPage[] } | null>;
  /** Drops its state, a failure included: the next search starts over. */
  destroy: () => Promise<void>;
}

let failures = 0;
let list: Promise<string | undefined> | undefined;
let quiet = false;

/** Silences the errors Pagefind leaves unhandled when it fails to start; its searches reject as well. */
function quieten(folder: string): void {
  if (quiet) return;
  quiet = true;
  const drop = (event: Event, place: string | undefined): void => {
    if (place?.includes(`${folder}pagefind`)) event.preventDefault();
  };
  addEventListener('unhandledrejection', (event) => {
    drop(event, (event.reason as Partial<Error> | undefined)?.stack);
  });
  addEventListener('error', (event) => drop(event, event.filename));
}

/**
 * Loads Pagefind.
 * @param folder the URL of its files, ending in a slash
 * @throws if it cannot be loaded; the next call tries again
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  quieten(folder);
  list ??= fetchList(folder);
  // A browser caches by URL that a module failed to load.
  const again = failures > 0 ? `?${String(failures)}` : '';
  try {
    return (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Fetches the list that names the files of the current index; undefined if that fails. */
async function fetchList(folder: string): Promise<string | undefined> {
  const address = `${folder}pagefind-entry.json`;
  const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? response.text().catch(() => undefined) : undefined;
}

/**
 * Checks that the published index is still the one that was opened. Pagefind does not report that a
 * file of the index is missing, as after a new build or without a network: it finds nothing.
 * @throws if the index has been replaced or cannot be reached
 */
export async function checkIndex(folder: string): Promise<void> {
  const opened = await list;
  if (opened !== undefined && opened === (await fetchList(folder))) return;
  list = undefined;
  throw new Error('The index has been replaced, or cannot be reached.');
}
