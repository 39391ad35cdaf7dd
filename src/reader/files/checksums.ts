import { createHash } from 'node:crypto';
import type { Capture } from '../../schemas/capture.ts';
import type { EntryText } from '../../schemas/entry.ts';

/**
 * The seal of a capture: a hash of everything in it but its day and the seal itself. It shows that
 * nobody has touched what a machine wrote. 16 hexadecimal digits.
 */
export function captureChecksum(capture: Omit<Capture, 'seal'>): string {
  const sealed = Object.entries(capture)
    .filter(([name]) => name !== 'captured' && name !== 'seal')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex').slice(0, 16);
}

/**
 * The mark of an entry’s text in one language: eight letters and digits that are others as soon as
 * its title, summary, answers or prose is another. How it is broken into lines does not count.
 */
export function hashOfSource({ title, summary, answers }: EntryText, prose: string): string {
  const { meaning, action, contact } = answers;
  const text = [title, summary, meaning, action, contact, prose].map(oneSpace);
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 8);
}

function oneSpace(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
