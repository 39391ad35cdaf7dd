const KEY = 'client';

/** The client the visitor chose last, on any page; null when none is kept. */
export function rememberedClient(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the visitor's choice. Where storage is switched off, it lasts for this page only. */
export function rememberClient(client: string): void {
  try {
    localStorage.setItem(KEY, client);
  } catch {
    // A choice that cannot be kept is no reason to fail.
  }
}
