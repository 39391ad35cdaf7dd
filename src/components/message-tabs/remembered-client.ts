import { readStorage, writeStorage } from '../storage/storage.ts';

const KEY = 'client';

/** Returns the client the visitor chose last, on any page; null if none is stored. */
export function rememberedClient(): string | null {
  return readStorage('localStorage', KEY);
}

/** Stores the visitor’s choice. Without storage it lasts for this page only. */
export function rememberClient(client: string): void {
  writeStorage('localStorage', KEY, client);
}
