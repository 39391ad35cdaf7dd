import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Seen } from './client.ts';
import { referenceOf, type Where } from './record.ts';

/** The folder of the pictures of screens, and of the documents they show. */
export const pictures = join('test-results', 'captures');

/** Writes the picture of a screen, and its document, to the test results; they are not part of the content. */
export function savePicture(where: Where, { picture, html }: Seen): void {
  const file = join(pictures, referenceOf(where));
  mkdirSync(dirname(file), { recursive: true });
  if (picture) writeFileSync(`${file}.png`, picture);
  if (html !== undefined) writeFileSync(`${file}.html`, html);
}
