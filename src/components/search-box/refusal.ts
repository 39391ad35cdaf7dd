import { readable, secrets } from 'virtual:reader-patterns';

/** Returns the id of the reader that refuses a text as secret; undefined if none does. */
export function refusingReader(text: string): string | undefined {
  return secrets.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Tells whether a text may be stored for the way back: what readers read and refuse is not. */
export function isStorable(text: string): boolean {
  return refusingReader(text) === undefined && !readable.test(text);
}

/** Returns of a secret text only the words by which it was recognised, and any other text as it is. */
export function withoutSecret(text: string): string {
  for (const [, pattern] of secrets) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return text;
}
