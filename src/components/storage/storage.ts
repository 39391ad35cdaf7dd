/** What the browser keeps for a site, and what for one tab. It may refuse even to be asked for. */
type Storages = 'localStorage' | 'sessionStorage';

/** The text kept under a key; null when there is none, or the browser keeps nothing. */
export function readStorage(name: Storages, key: string): string | null {
  try {
    return globalThis[name].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, or with null forgets it. Returns whether the browser lets us. */
export function writeStorage(name: Storages, key: string, text: string | null): boolean {
  try {
    if (text === null) globalThis[name].removeItem(key);
    else globalThis[name].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
