/** A page with its prose. */
export interface Page {
  url: string;
  content: string;
  meta: { title?: string };
}

/** A page that was found, to be looked into. */
export interface Found {
  id: string;
  data: () => Promise<Page>;
}

/** The program that searches the prose, as far as we use it. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: Found[] } | null>;
  /** Forgets all, a failure among it: the next search starts anew. */
  destroy: () => Promise<void>;
}

let failures = 0;
let quiet = false;

/** Keeps quiet what the program leaves to nobody when it fails at its start: its searches fail as well. */
function quieten(folder: string): void {
  if (quiet) return;
  quiet = true;
  addEventListener('unhandledrejection', (event) => {
    const { stack = '' } = (event.reason ?? {}) as Partial<Error>;
    if (stack.includes(`${folder}pagefind`)) event.preventDefault();
  });
}

/**
 * Loads the program.
 * @param folder the address of its files, ending in a slash
 * @throws when it cannot be loaded; the next call tries again
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  quieten(folder);
  // A browser remembers by its address that a module could not be loaded.
  const again = failures > 0 ? `?${String(failures)}` : '';
  try {
    return (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
