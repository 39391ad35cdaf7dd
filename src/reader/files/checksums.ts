import { createHash } from 'node:crypto';
import type { Capture } from '../../schemas/capture.ts';
import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Proof } from '../../schemas/cure.ts';
import type { EntryText } from '../../schemas/entry.ts';

/**
 * Computes the checksum of a capture, a catalogue or a proof, its field `seal`: 16 hexadecimal digits over all fields but
 * `captured` and `seal`, sorted by name. If it differs from the field, the file was edited by hand.
 */
export function recordChecksum(
  record: Omit<Capture, 'seal'> | Omit<Catalogue, 'seal'> | Omit<Proof, 'seal'>,
): string {
  const fields = Object.entries(record)
    .filter(([name]) => name !== 'captured' && name !== 'seal')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
}

/**
 * Computes the hash of an entry’s text in one language: eight hexadecimal digits over title, summary,
 * answers and prose. White space counts as one space, so that line breaks make no difference.
 */
export function hashOfSource({ title, summary, answers }: EntryText, prose: string): string {
  const { meaning, action, contact } = answers;
  const text = [title, summary, meaning, action, contact, prose].map(oneSpace);
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 8);
}

/**
 * Computes the hash of the three answers of an entry in one language, which its short answers follow: eight
 * hexadecimal digits. White space counts as one space.
 */
export function hashOfAnswers({ meaning, action, contact }: EntryText['answers']): string {
  const text = [meaning, action, contact].map(oneSpace);
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 8);
}

function oneSpace(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
