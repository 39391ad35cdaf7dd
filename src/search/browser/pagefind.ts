/** A page with its prose. */
export interface PageProse {
  url: string;
  content: string;
  meta: { title?: string };
}

/** A page that was found, to be looked into. */
export interface FoundPage {
  id: string;
  data: () => Promise<PageProse>;
}

/** The program that searches the prose, as far as we use it. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: FoundPage[] } | null>;
  /** Forgets all, a failure among it: the next search starts anew. */
  destroy: () => Promise<void>;
}

let failures = 0;
let list: Promise<string | undefined> | undefined;
let quiet = false;

/** Keeps quiet what the program leaves to nobody when it fails at its start: its searches fail as well. */
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
 * Loads the program.
 * @param folder the address of its files, ending in a slash
 * @throws when it cannot be loaded; the next call tries again
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  quieten(folder);
  list ??= fetchList(folder);
  // A browser remembers by its address that a module could not be loaded.
  const again = failures > 0 ? `?${String(failures)}` : '';
  try {
    return (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** What names the parts of the index of today; undefined when it cannot be had. */
async function fetchList(folder: string): Promise<string | undefined> {
  const address = `${folder}pagefind-entry.json`;
  const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? response.text().catch(() => undefined) : undefined;
}

/**
 * Checks that the index is the one that was opened. The program keeps to itself that a part of it was
 * not to be had, as after a new build or without a network, and finds nothing.
 * @throws when it is another one, or cannot be reached
 */
export async function checkIndex(folder: string): Promise<void> {
  const known = await list;
  if (known !== undefined && known === (await fetchList(folder))) return;
  list = undefined;
  throw new Error('The index has been replaced, or cannot be reached.');
}
