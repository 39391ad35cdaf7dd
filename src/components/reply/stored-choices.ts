import type { ReplyChoice } from '../../domain/reply/options.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

/** The storage key; other sites of the same origin have their own. */
const KEY = `reply ${import.meta.env.BASE_URL}`;

/** The options of a letter that are the same for the next one. A host name is never among them. */
export type StoredChoices = Pick<ReplyChoice, 'kind' | 'language' | 'format' | 'steps'>;

/** Returns the choices made last; empty if there are none. What is stored may be of an earlier version. */
export function readChoices(): Partial<StoredChoices> {
  try {
    const stored: unknown = JSON.parse(readStorage('localStorage', KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** Stores the choices for the next letter. Without storage they last for this page only. */
export function storeChoices({ kind, language, format, steps }: StoredChoices): void {
  writeStorage('localStorage', KEY, JSON.stringify({ kind, language, format, steps }));
}
