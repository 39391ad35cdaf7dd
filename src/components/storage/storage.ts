/** The storages of a browser. Where they are blocked, even the access to the property may throw. */
type Storages = 'localStorage' | 'sessionStorage';

/** Reads the text stored under a key; null if there is none or storage is blocked. Never throws. */
export function readStorage(name: Storages, key: string): string | null {
  try {
    return globalThis[name].getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text under a key, or removes it if null. Returns whether that worked. Never throws. */
export function writeStorage(name: Storages, key: string, text: string | null): boolean {
  try {
    if (text === null) globalThis[name].removeItem(key);
    else globalThis[name].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
