import { readStorage, writeStorage } from '../storage/storage.ts';

const KEY = 'client';

/** The client the visitor chose last, on any page; null when none is kept. */
export function rememberedClient(): string | null {
  return readStorage('localStorage', KEY);
}

/** Keeps the visitor's choice. Where storage is switched off, it lasts for this page only. */
export function rememberClient(client: string): void {
  writeStorage('localStorage', KEY, client);
}
