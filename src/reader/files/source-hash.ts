import { createHash } from 'node:crypto';
import type { EntryText } from '../../schemas/entry.ts';

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
