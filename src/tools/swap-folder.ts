import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `current`. Both lie on the same disk, so a reader sees
 * the old folder or the new one, never a mixture. If the new one cannot be moved, the old one is
 * put back and the error thrown.
 */
export function swapFolder(next: string, current: string): void {
  const aside = `${next}-old`;
  const replaces = existsSync(current);
  if (replaces) renameSync(current, aside);
  try {
    renameSync(next, current);
  } catch (error) {
    if (replaces) renameSync(aside, current);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
